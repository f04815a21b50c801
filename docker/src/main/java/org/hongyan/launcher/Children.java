package org.hongyan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Starts programs, each in a session of its own: a terminal's Ctrl-C would otherwise hit all of them at once and leave
 * no order. After {@link #close()} nothing can be started any more, so that a stop in the middle of a start is final.
 */
final class Children implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path logs;
    private final Watchdog watchdog;
    private final Deque<Child> living = new ArrayDeque<>();
    private boolean closed;

    Children(Path logs) {
        this.logs = logs;
        this.watchdog = new Watchdog();
    }

    /** Where the named program writes what it would write to the terminal. */
    Path log(String file) {
        return logs.resolve(file + ".log");
    }

    /** Starts the program in the folder; the environment is ours with the given variables on top. */
    synchronized Child start(
            String name, String logFile, Path folder, Map<String, String> environment, List<String> command) {
        if (closed) {
            throw new LaunchException(name + " was not started, since the launcher is stopping.");
        }
        Path log = log(logFile);
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(Children::isForeign);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(logs);
            Process process = builder.start();
            watchdog.watch(process.pid());
            Child child = new Child(name, process, log);
            living.push(child);
            child.onEnd(() -> forget(child));
            return child;
        } catch (IOException impossible) {
            throw new LaunchException(name + " could not be started (" + impossible.getMessage() + ").", impossible);
        }
    }

    /** Variables of the caller that would change how the servers behave. */
    private static boolean isForeign(String variable) {
        return variable.startsWith("KC_")
                || variable.startsWith("PG")
                || variable.startsWith("JBOSS_")
                || variable.startsWith("JAVA_")
                || variable.startsWith("MAVEN_")
                || variable.startsWith("QUARKUS_")
                || variable.startsWith("HONGYAN_")
                || variable.equals("JDK_JAVA_OPTIONS");
    }

    private synchronized void forget(Child child) {
        living.remove(child);
        watchdog.forget(child.pid());
    }

    /** From now on nothing is started. */
    synchronized void refuseMore() {
        closed = true;
    }

    /** Stops whatever still runs, newest first. */
    @Override
    public void close() {
        refuseMore();
        List<Child> left;
        synchronized (this) {
            left = List.copyOf(living);
        }
        left.forEach(child -> child.stop("TERM", PATIENCE));
        watchdog.dismiss();
    }
}
