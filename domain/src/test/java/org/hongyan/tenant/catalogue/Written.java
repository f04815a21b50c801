package org.hongyan.tenant.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written about the database in src/test/resources: {@code isolation.tsv} (every table, view and sequence with
 * its class and grants), {@code routines.tsv} (every function) and {@code open-policies.tsv} (policies that do not ask
 * who calls, each with its reason).
 */
record Written(
        Map<String, List<String>> relations,
        Map<String, List<String>> routines,
        Map<String, List<String>> openPolicies) {

    /** Roles in the order of the columns of isolation.tsv. */
    static final List<String> ROLES =
            List.of("hongyan_desk", "hongyan_jobs", "hongyan_portal", "hongyan_writer", "hongyan_search");

    static Written read() {
        return new Written(table("isolation.tsv", 7), table("routines.tsv", 4), table("open-policies.tsv", 2));
    }

    IsolationClass classOf(String relation) {
        return IsolationClass.valueOf(relations.get(relation).get(1));
    }

    /** True if rows of the relation need no protection: published lists, and what is no table. */
    boolean isTableWithRows(String relation) {
        return relations.containsKey(relation)
                && !relations.get(relation).get(1).equals("-");
    }

    private static Map<String, List<String>> table(String resource, int columns) {
        try (InputStream in = Written.class.getClassLoader().getResourceAsStream(resource)) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> {
                        if (row.size() != columns || rows.put(row.get(0), row) != null) {
                            throw new IllegalStateException(resource + ": wrong or repeated row " + row);
                        }
                    });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
