package org.hongyan.admin.matter;

import java.util.Set;

/** What an office does on a case beside its next step, in the order in which the page names it. */
public enum ActionGroup {
    /** Decisions on its course, its review, or what it accuses somebody of. */
    DECIDE("procedure", "review", "accusation", "archive"),
    /** Hearing the petitioner, answering, and keeping what was promised. */
    ANSWER("reply", "hearing", "commitment"),
    /** Moving it to another body or asking one. */
    HAND_OVER("handover", "exchange", "matching", "standin"),
    /** Writing down. */
    RECORD("record", "audit"),
    /** Who acts for whom, and who keeps away. */
    PEOPLE("register", "fairness"),
    /** Leaders' papers. */
    LEAD("leader"),
    /** Seeing to it that others act. */
    OVERSEE("supervision");

    private final Set<String> folders;

    ActionGroup(String... folders) {
        this.folders = Set.of(folders);
    }

    /**
     * The group of a page.
     *
     * @param path begins with a slash and the folder of the page
     * @throws IllegalArgumentException if no group has the folder
     */
    static ActionGroup of(String path) {
        String folder = path.substring(1, path.indexOf('/', 1));
        for (ActionGroup group : values()) {
            if (group.folders.contains(folder)) {
                return group;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
