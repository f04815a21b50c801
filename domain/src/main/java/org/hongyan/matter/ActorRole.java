package org.hongyan.matter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hongyan.staff.Role;

/** Who makes a transition (domain.md §3.2). */
public enum ActorRole {
    CITIZEN("CIT"),
    INTAKE_CLERK("REG", Role.INTAKE_CLERK),
    DISPATCHER("DSP", Role.DISPATCHER),
    HANDLER("HDL", Role.HANDLER),
    /** Head or deputy who signs. */
    APPROVER("APR", Role.APPROVER, Role.LEADER),
    SUPERVISOR("SUP", Role.SUPERVISOR),
    REVIEW_OFFICER("RVW", Role.REVIEW_OFFICER),
    /** The day passing. */
    SYSTEM("SYS"),
    /** The common superior or, where there is none, the joint meeting: its supervisor, once it is called into a matter. */
    COMMON_SUPERIOR("CSJ", Role.SUPERVISOR),
    ARCHIVIST("ARC", Role.ARCHIVIST);

    private final String code;
    private final Set<Role> posts;

    ActorRole(String code, Role... posts) {
        this.code = code;
        this.posts = Set.of(posts);
    }

    public String code() {
        return code;
    }

    /** The parts a member of staff can play by the roles of his or her posts. */
    public static Set<ActorRole> of(Set<Role> posts) {
        EnumSet<ActorRole> parts = EnumSet.noneOf(ActorRole.class);
        Arrays.stream(values())
                .filter(part -> part.posts.stream().anyMatch(posts::contains))
                .forEach(parts::add);
        return parts;
    }

    static ActorRole ofCode(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
