package org.hongyan.bench;

import java.util.List;

/**
 * What must hold.
 *
 * @param key in {@code ratios}
 * @param atLeast true where more is better
 */
record Bar(String key, boolean atLeast, double must) {

    static final List<Bar> ALL = List.of(
            new Bar("lookup", true, 0.35),
            new Bar("lookup_p99", false, 3),
            new Bar("submission", true, 0.25),
            new Bar("submission_p99", false, 4),
            new Bar("submission_attachment", true, 0.6),
            new Bar("worklist", true, 0.40),
            new Bar("worklist_p99", false, 3),
            new Bar("worklist_deep", false, 1.5),
            new Bar("subtree", false, 5),
            new Bar("search", false, 50),
            new Bar("case_page", true, 0.25),
            new Bar("growth", false, 1.5),
            new Bar("boot", false, 2),
            new Bar("memory", false, 1.5));

    boolean holds(double is) {
        return atLeast ? is >= must : is <= must;
    }
}
