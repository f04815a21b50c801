package org.hongyan.bench;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What the run was asked for, all by {@code -Dbench.…}.
 *
 * @param matters how many cases in the end; measured there and, on the way, at {@code step}
 * @param texts how many of them have whole texts and marks of matching; the others have their title for a text
 * @param seconds of one measurement
 * @param warm seconds before the first measurement of each kind
 * @param rounds measurements of each kind, alternating with the bare one
 * @param offices how many offices there are
 * @param data where database and servers are kept from run to run
 */
record Options(long matters, long step, long texts, double seconds, double warm, int rounds, int offices, Path data) {

    static Options of(Properties given, Path root) {
        long matters = number(given, "bench.matters", 1_000_000);
        return new Options(
                matters,
                Math.min(matters, number(given, "bench.step", 100_000)),
                Math.min(matters, number(given, "bench.texts", 1_000_000)),
                number(given, "bench.seconds", 5),
                number(given, "bench.warm", 60),
                (int) number(given, "bench.rounds", 3),
                (int) number(given, "bench.offices", 3000),
                Path.of(given.getProperty(
                        "bench.data", root.resolve("docker/target/bench-data").toString())));
    }

    private static long number(Properties given, String name, long otherwise) {
        String value = given.getProperty(name, "");
        return value.isEmpty() ? otherwise : Long.parseLong(value.replace("_", ""));
    }
}
