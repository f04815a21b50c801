package org.hongyan.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints the branch coverage of each package in a JaCoCo report, for the log of {@code mvn -Pquality verify}. */
public final class BranchCoverage {

    private BranchCoverage() {}

    /** @param args the report, {@code jacoco.csv} */
    public static void main(String[] args) throws IOException {
        Map<String, int[]> branches = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0])).stream().skip(1).toList()) {
            String[] cell = line.split(",");
            int[] sum = branches.computeIfAbsent(cell[1], name -> new int[2]);
            sum[0] += Integer.parseInt(cell[6]);
            sum[1] += Integer.parseInt(cell[5]) + Integer.parseInt(cell[6]);
        }
        PrintStream log =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        log.println("branches covered, unit and integration tests together");
        branches.forEach((name, sum) -> {
            if (sum[1] > 0) {
                log.printf(Locale.ROOT, "%-40s %5d of %5d = %.3f%n", name, sum[0], sum[1], (double) sum[0] / sum[1]);
            }
        });
    }
}
