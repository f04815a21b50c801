package org.hongyan.admin.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.MatterState;
import org.hongyan.staff.Role;

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
    /** 异议与争议 */
    OBJECTIONS(
            EnumSet.of(DeskGroup.TO_DECIDE, DeskGroup.ESCALATED, DeskGroup.TO_DESIGNATE, DeskGroup.WAITING),
            DeskChoice.ALL.in(EnumSet.of(MatterState.OBJECTED, MatterState.DISPUTED, MatterState.ACCEPTED))),
    /** 复查复核 */
    REVIEWS(
            EnumSet.of(
                    DeskGroup.REVIEW, DeskGroup.WAITING, DeskGroup.REPLIED, DeskGroup.TO_APPROVE, DeskGroup.TO_SERVE),
            DeskChoice.ALL.in(EnumSet.of(
                    MatterState.IN_REVIEW, MatterState.REVIEWED, MatterState.IN_FINAL, MatterState.FINALISED))),
    /** 绿色通道 */
    PRIORITY(
            EnumSet.complementOf(EnumSet.of(DeskGroup.CLOSED, DeskGroup.PASSED, DeskGroup.REPLIED)),
            DeskChoice.ALL.marked("PRIORITY")),
    /** 重新办理 */
    REOPENED(
            EnumSet.of(
                    DeskGroup.TO_DISPATCH,
                    DeskGroup.TO_ALLOT,
                    DeskGroup.HANDLING,
                    DeskGroup.TO_SIGN,
                    DeskGroup.TO_APPROVE,
                    DeskGroup.TO_REPORT,
                    DeskGroup.TO_ANSWER,
                    DeskGroup.AWAITING_REPORT),
            DeskChoice.ALL.marked("REOPENED")),
    /** 评价不满意 */
    DISSATISFIED(DeskQuery.everything(), DeskChoice.ALL.marked("DISSATISFIED")),
    /** 已转出，只看节点 */
    PASSED(EnumSet.of(DeskGroup.PASSED)),
    /** 已结束 */
    CLOSED(EnumSet.of(DeskGroup.CLOSED));

    /** Days ahead that {@link #DUE} looks. */
    static final int NEAR_DAYS = 9;

    private final Set<DeskGroup> groups;
    private final DeskChoice choice;

    WorkView(Set<DeskGroup> groups) {
        this(groups, DeskChoice.ALL);
    }

    WorkView(Set<DeskGroup> groups, DeskChoice choice) {
        this.groups = groups;
        this.choice = choice;
    }

    /** The list of this view as somebody with these roles has it on that day; empty for somebody without a duty. */
    Optional<DeskQuery> query(Set<Role> roles, UUID person, LocalDate today, int limit) {
        Set<DeskGroup> own = this == MINE ? Duties.of(roles) : groups;
        if (own.isEmpty()) {
            return Optional.empty();
        }
        DeskChoice narrowed =
                switch (this) {
                    case MINE -> choice.ofPerson(person, Duties.OF_THE_HANDLER);
                    case DUE -> choice.due(null, today.plusDays(NEAR_DAYS));
                    default -> choice;
                };
        return Optional.of(DeskQuery.of(own, limit).choosing(narrowed));
    }

    /** Whether its number stands beside its name; what has ended is not work. */
    boolean counted() {
        return this != CLOSED && this != PASSED;
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
