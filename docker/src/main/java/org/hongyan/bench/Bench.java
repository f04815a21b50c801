package org.hongyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongyan.launcher.LaunchException;
import org.hongyan.launcher.Part;
import org.hongyan.launcher.Progress;
import org.hongyan.launcher.Stack;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.KeyRingFile;
import org.hongyan.shared.time.Clocks;
import org.hongyan.shared.time.SystemTime;

/** {@code mvn -Pbench}: starts everything, fills it, loads it and prints one table; ends with 1 where a bar is missed. */
public final class Bench {

    private static final int WARM = 2000;
    private static final int LONGEST_WARM = 4;

    private final Path root;
    private final Options options;
    private final Stack stack;
    private final Progress progress = new Progress(System.out);
    private final Summary summary;
    private final Path bareWar;

    private Bench(Path root, Path keycloak, Options options) throws IOException {
        this.root = root;
        this.options = options;
        this.summary = new Summary(options);
        this.bareWar = BareWar.make(options.data(), adminWar());
        this.stack = Stack.builder()
                .root(root)
                .keycloakZip(keycloak)
                .data(options.data())
                .freePorts()
                .mode("demo")
                .variable("HONGYAN_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4 -Xmx1g")
                .variable("HONGYAN_DB_SHARED_BUFFERS", "1GB")
                .progress(progress)
                .build();
    }

    /** Takes the project's folder and Keycloak's distribution. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        try {
            boolean held = new Bench(root, Path.of(arguments[1]), Options.of(System.getProperties(), root)).run();
            System.exit(held ? 0 : 1);
        } catch (Fatal | LaunchException | SQLException | IOException failed) {
            failed.printStackTrace();
            System.exit(2);
        }
    }

    private Path adminWar() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("admin-web/target"))) {
            return files.filter(file -> file.toString().endsWith(".war"))
                    .findFirst()
                    .orElseThrow(() -> new Fatal("admin-web is not built"));
        }
    }

    private boolean run() throws SQLException, IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the benchmark"));
        stack.deploy(true, Map.of("bare.war", bareWar));
        stack.start();
        Slots slots = fill(options.step());
        Pages pages = new Pages(stack, slots);
        measure(pages, options.step());
        if (options.matters() > options.step()) {
            slots = fill(options.matters());
            pages = pages.among(slots);
            measure(pages, options.matters());
        }
        Servers.compare(stack, bareWar, pages, options, summary, progress);
        summary.write(root.resolve("docker/target/bench/summary.json"));
        summary.table().forEach(progress::plain);
        return summary.held();
    }

    private Slots fill(long target) throws SQLException, IOException {
        KeyRing ring = KeyRingFile.load(options.data().resolve("keys"));
        LocalDate today = SystemTime.today(Clocks.of(Map.of()));
        long begin = System.nanoTime();
        try (Connection owner = stack.owner().getConnection()) {
            Offices.make(owner, options.offices());
            Filler.prepare(owner);
        }
        try (Connection connection = stack.database("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute("set role hongyan_owner");
            Slots slots = new Slots(Offices.places(connection), ring, target, today);
            Filler filler = new Filler(connection, slots, options.texts());
            long before = filler.done();
            long texts = Math.min(target, options.texts());
            filler.fill(target, done -> {
                if (done % 100_000 == 0 || done == target) {
                    progress.say(done + " cases are written");
                }
            });
            if (filler.done() > before) {
                Filler.lengthen(connection);
                Filler.settle(connection);
                statement.execute("reset role");
                SearchIndex.fill(connection, texts);
                progress.say(texts + " of them can be found");
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
                progress.say("Statistics are made");
                summary.filled(filler.done() - before, (System.nanoTime() - begin) / 1e9);
            }
            return new Slots(Offices.places(connection), ring, filler.done(), today);
        }
    }

    /** Every kind of page alternates with its bare one, so that whatever else the machine does meets both. */
    private void measure(Pages pages, long matters) throws SQLException {
        for (Pages.Pair pair : pages.pairs()) {
            warm(pages.port(), pair.bare(), options.warm() / 3);
            warm(pages.port(), pair.product(), options.warm());
            Map<String, Measured> measured = new LinkedHashMap<>();
            for (int round = 0; round < options.rounds(); round++) {
                for (Load.Step step : List.of(pair.bare(), pair.product())) {
                    measured.merge(step.name(), once(pages.port(), step), Measured::and);
                }
            }
            summary.pages(
                    matters,
                    pair.key(),
                    measured.get(pair.bare().name()),
                    measured.get(pair.product().name()));
            progress.say(summary.last());
        }
        new Queries(stack).measure(summary, matters);
        summary.memory("product", Machine.pssMegabytes(stack.pid(Part.WILDFLY)));
    }

    /** Until it has been asked for often enough that its code is compiled; on a busy machine that takes longer. */
    private static void warm(int port, Load.Step step, double seconds) {
        int answered = 0;
        for (int i = 0; i < LONGEST_WARM && answered < WARM; i++) {
            answered += Load.run(port, step, seconds).nanos().length;
        }
    }

    private Measured once(int port, Load.Step step) {
        double wildfly = Machine.cpuSeconds(stack.pid(Part.WILDFLY));
        double database = Machine.cpuSeconds(stack.pid(Part.POSTGRESQL));
        Load.Result result = Load.run(port, step, options.seconds());
        return new Measured(
                result,
                Machine.cpuSeconds(stack.pid(Part.WILDFLY)) - wildfly,
                Machine.cpuSeconds(stack.pid(Part.POSTGRESQL)) - database);
    }

    /** A load with the processor time, in seconds, that server and database spent on it. */
    record Measured(Load.Result load, double wildfly, double database) {

        Measured and(Measured other) {
            return new Measured(load.and(other.load), wildfly + other.wildfly, database + other.database);
        }
    }
}
