package org.hongyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux says about a process and its children. */
final class Machine {

    private static final double TICKS_PER_SECOND = 100;

    private Machine() {}

    /** Seconds of processor time that the processes and their living children have used. */
    static double cpuSeconds(long... roots) {
        double ticks = 0;
        for (long root : roots) {
            for (long pid : tree(root)) {
                ticks += ticks(pid);
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static List<Long> tree(long root) {
        return ProcessHandle.of(root)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .map(ProcessHandle::pid)
                        .toList())
                .orElse(List.of());
    }

    private static double ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            // utime, stime and those of children that have ended
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Proportional set size of the process and its children, in MB. */
    static double pssMegabytes(long root) {
        return tree(root).stream().mapToDouble(Machine::pss).sum() / 1024;
    }

    private static double pss(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
