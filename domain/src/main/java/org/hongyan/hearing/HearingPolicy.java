package org.hongyan.hearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.hearing.AnnounceHearing.Order;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.staff.Desks.Person;

/**
 * When a hearing may be announced: seven days before at least; the chair and the panel have not handled the matter; most
 * of the panel come from outside. The numbers are those of local rules, since the regulation has none.
 */
@LegalBasis("信访工作条例 第三十一条第六项、第三十六条第二款")
public final class HearingPolicy {

    /** Calendar days between the notice and the hearing, at least. */
    public static final int NOTICE_DAYS = 7;
    /** Members of a panel beside the chair, at least and at most. */
    public static final int LEAST_MEMBERS = 3;

    /** Members of a panel beside the chair at most. */
    public static final int MOST_MEMBERS = 9;

    private static final int LONGEST_NAME = 40;

    private HearingPolicy() {}

    /**
     * Who stands where.
     *
     * @param chairs members of staff who may take the chair at all
     * @param handled members of staff who have handled the matter, whoever announces the hearing included
     * @param barred names that cannot sit on the panel: of those who handled it and of the petitioners
     */
    public record Candidates(List<Person> chairs, Set<UUID> handled, Collection<String> barred) {

        /** Those who may take the chair in this matter. */
        public List<Person> open() {
            return chairs.stream().filter(one -> !handled.contains(one.id())).toList();
        }
    }

    /** The earliest day of a hearing announced today. */
    public static LocalDate earliest(LocalDate today) {
        return today.plusDays(NOTICE_DAYS);
    }

    /** Refuses what is wrong, field by field. */
    static void require(Order order, Candidates people, LocalDate today) {
        FieldChecks checks = new FieldChecks()
                .unless(order.day() != null, "/day", "day.missing")
                .unless(order.day() == null || !order.day().isBefore(earliest(today)), "/day", "hearing.tooSoon")
                .unless(order.time() != null, "/time", "hearing.time")
                .required("/place", order.place(), FieldChecks.LINE)
                .required("/reason", order.reason(), FieldChecks.LONG)
                .required("/questions", order.questions(), FieldChecks.LONG)
                .unless(order.chairId() != null, "/chairId", "hearing.chair");
        if (order.chairId() != null) {
            boolean known = people.chairs().stream().anyMatch(one -> one.id().equals(order.chairId()));
            checks.unless(known, "/chairId", "hearing.chairUnknown")
                    .unless(!known || !people.handled().contains(order.chairId()), "/chairId", "hearing.chairHandled");
        }
        panel(order.panel(), people, checks).done();
    }

    private static FieldChecks panel(List<PanelMember> panel, Candidates people, FieldChecks checks) {
        for (int i = 0; i < panel.size(); i++) {
            PanelMember member = panel.get(i);
            if (member.blank()) {
                continue;
            }
            checks.optional("/panel/" + i + "/name", member.name(), LONGEST_NAME)
                    .unless(member.kind() != null, "/panel/" + i + "/kind", "hearing.memberKind")
                    .unless(!people.barred().contains(member.name()), "/panel/" + i + "/name", "hearing.memberBarred");
        }
        List<PanelMember> members =
                panel.stream().filter(member -> !member.blank()).toList();
        int size = members.size();
        long different = members.stream().map(PanelMember::name).distinct().count();
        long outside = members.stream()
                .filter(member -> member.kind() != null && member.kind().outside())
                .count();
        return checks.unless(
                        size >= LEAST_MEMBERS && size <= MOST_MEMBERS && different == size,
                        "/panel",
                        "hearing.panelSize")
                .unless(outside * 2 > size || size < LEAST_MEMBERS, "/panel", "hearing.panelInside");
    }
}
