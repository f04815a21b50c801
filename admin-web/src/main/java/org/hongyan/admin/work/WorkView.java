package org.hongyan.admin.work;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hongyan.matter.DeskGroup;

/** The views of the work list, each with the address {@code /work/<name>}. */
enum WorkView {
    /** What the person must do: by role, and what he or she handles. */
    MINE(EnumSet.noneOf(DeskGroup.class)),
    /** 本单位待接收 */
    INCOMING(EnumSet.of(DeskGroup.TO_ACCEPT)),
    /** 本单位在办 */
    UNIT(EnumSet.of(
            DeskGroup.TO_DISPATCH,
            DeskGroup.TO_ANSWER,
            DeskGroup.TO_ALLOT,
            DeskGroup.HANDLING,
            DeskGroup.TO_SIGN,
            DeskGroup.TO_APPROVE,
            DeskGroup.TO_SERVE,
            DeskGroup.TO_REPORT,
            DeskGroup.TO_SEND,
            DeskGroup.REPLIED,
            DeskGroup.WAITING,
            DeskGroup.REVIEW)),
    /** 已交出待报 */
    AWAITING(EnumSet.of(
            DeskGroup.AWAITING_REPORT,
            DeskGroup.TO_JUDGE,
            DeskGroup.TO_DECIDE,
            DeskGroup.ESCALATED,
            DeskGroup.TO_DESIGNATE,
            DeskGroup.TO_NAME,
            DeskGroup.TO_VERIFY)),
    /** 临期超期 */
    DUE(EnumSet.of(
            DeskGroup.TO_REGISTER,
            DeskGroup.TO_DISPATCH,
            DeskGroup.TO_ACCEPT,
            DeskGroup.TO_DECIDE,
            DeskGroup.ESCALATED,
            DeskGroup.TO_DESIGNATE,
            DeskGroup.TO_NAME,
            DeskGroup.TO_JUDGE,
            DeskGroup.TO_ANSWER,
            DeskGroup.TO_REPORT,
            DeskGroup.TO_SEND,
            DeskGroup.TO_ALLOT,
            DeskGroup.HANDLING,
            DeskGroup.TO_SIGN,
            DeskGroup.TO_APPROVE,
            DeskGroup.TO_SERVE,
            DeskGroup.WAITING)),
    /** 待审签 */
    SIGN(EnumSet.of(DeskGroup.TO_SIGN, DeskGroup.TO_APPROVE, DeskGroup.TO_SEND)),
    /** 已转出，只看节点 */
    PASSED(EnumSet.of(DeskGroup.PASSED)),
    /** 已结束 */
    CLOSED(EnumSet.of(DeskGroup.CLOSED));

    private final Set<DeskGroup> groups;

    WorkView(Set<DeskGroup> groups) {
        this.groups = groups;
    }

    Set<DeskGroup> groups() {
        return groups;
    }

    /** As it stands in the address; the first view has none. */
    String path() {
        return this == MINE ? "/work" : "/work/" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkView> of(String name) {
        return name == null || name.isEmpty()
                ? Optional.of(MINE)
                : Arrays.stream(values())
                        .filter(view -> view != MINE
                                && view.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst();
    }
}
