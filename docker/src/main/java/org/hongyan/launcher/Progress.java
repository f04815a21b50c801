package org.hongyan.launcher;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells whoever waits what has been done and how long it took; times count from the start of this JVM. */
public final class Progress {

    private static final double NANOS = 1e9;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line with the time since the start. */
    public void say(String line) {
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        plain(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, line));
    }

    /** One line as it is. */
    public synchronized void plain(String line) {
        out.println(line);
        out.flush();
    }

    /** Does the work and says that it is done. */
    <T> T step(String done, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        say(String.format(Locale.ROOT, "%s (%.1f s)", done, (System.nanoTime() - start) / NANOS));
        return result;
    }

    void step(String done, Runnable work) {
        step(done, () -> {
            work.run();
            return null;
        });
    }
}
