package org.hongyan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many users as are given, each of whom asks again as soon as it has the answer. */
final class Load {

    static final int USERS = 32;

    private Load() {}

    /** What one user asks next. */
    @FunctionalInterface
    interface Asking {
        Request next(int user, SplittableRandom random);
    }

    /**
     * One request.
     *
     * @param method {@code GET} or {@code POST}
     * @param path with query
     * @param headers each with its line end
     * @param body empty for a GET
     */
    record Request(String method, String path, String headers, String body) {

        static Request get(String path, String headers) {
            return new Request("GET", path, headers, "");
        }
    }

    /**
     * What came of it.
     *
     * @param nanos how long each good answer took, in order of length
     * @param wrong answers with another status than expected
     * @param seconds how long it was measured
     */
    record Result(long[] nanos, int wrong, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        /** Milliseconds within which so many of a hundred were answered. */
        double millis(double percent) {
            int at = (int) Math.ceil(nanos.length * percent / 100) - 1;
            return nanos.length == 0 ? 0 : nanos[Math.max(0, at)] / 1e6;
        }

        Result and(Result other) {
            long[] all = java.util.stream.LongStream.concat(
                            java.util.Arrays.stream(nanos), java.util.Arrays.stream(other.nanos))
                    .sorted()
                    .toArray();
            return new Result(all, wrong + other.wrong, seconds + other.seconds);
        }
    }

    /** Runs for so many seconds; an answer counts as good with the status, and with the words in it if they are given. */
    static Result run(int port, Step step, double seconds) {
        ExecutorService pool = Executors.newFixedThreadPool(USERS);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<List<Long>>> users = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                int user = i;
                users.add(pool.submit(() -> use(port, step, user, end)));
            }
            List<Long> good = new ArrayList<>();
            int wrong = 0;
            for (Future<List<Long>> user : users) {
                for (long nanos : user.get()) {
                    if (nanos < 0) {
                        wrong++;
                    } else {
                        good.add(nanos);
                    }
                }
            }
            return new Result(
                    good.stream().mapToLong(Long::longValue).sorted().toArray(),
                    wrong,
                    (System.nanoTime() - begin) / 1e9);
        } catch (ExecutionException failed) {
            throw new Fatal("the load of " + step.name() + " broke off: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Fatal("interrupted", stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> use(int port, Step step, int user, long end) throws IOException {
        List<Long> times = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(System.nanoTime() + user);
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                Request request = step.asking().next(user, random);
                long begin = System.nanoTime();
                Wire.Answer answer = wire.ask(request);
                long took = System.nanoTime() - begin;
                times.add(answer.status() == step.status() && answer.body().contains(step.says()) ? took : -1);
            }
        }
        return times;
    }

    /**
     * One kind of page.
     *
     * @param name for the table
     * @param asking what is asked
     * @param status of a good answer
     * @param says what stands in every good answer
     */
    record Step(String name, Asking asking, int status, String says) {}
}
