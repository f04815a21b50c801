package org.hongyan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One started program: its process, its name for people and its log. */
final class Child {

    private static final int TAIL = 12;
    private static final long POLL_MILLIS = 250;

    private final String name;
    private final Process process;
    private final Path log;

    Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the condition holds; gives up when the program ends or the time is over. */
    void awaitUntil(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (ended(POLL_MILLIS)) {
                throw new LaunchException(name + " ended while starting; the end of its log " + log + ":\n" + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(name + " was not ready after " + patience.toSeconds() + " seconds; see " + log
                        + ", whose end is:\n" + tail());
            }
        }
    }

    /** Waits for a program that does its work and ends. */
    void awaitSuccess(Duration patience) {
        if (!ended(patience.toMillis())) {
            kill();
            throw new LaunchException(
                    name + " took longer than " + patience.toSeconds() + " seconds; see " + log + ".");
        }
        if (process.exitValue() != 0) {
            throw new LaunchException(name + " failed; the end of its log " + log + ":\n" + tail());
        }
    }

    /** Asks the program to end by the signal and makes it end when it does not. */
    void stop(String signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal(signal);
        if (!ended(patience.toMillis())) {
            kill();
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    /** {@code kill -9}, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        ended(TimeUnit.SECONDS.toMillis(10));
    }

    /** Does something once the program has ended, whatever ended it. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a program we run
    void onEnd(Runnable reaction) {
        process.onExit().thenRun(reaction);
    }

    private boolean ended(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Waiting for " + name + " was interrupted.", stopped);
        }
    }

    private String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }
}
