package org.hongyan.leader;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.Attendance;
import org.hongyan.document.LeaderContent.Decision;
import org.hongyan.document.LeaderContent.MeetingMinutes;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a joint meeting about a matter are drafted for the convener: who sat there, what was talked about, what
 * was decided with body and day. Nobody gets a part in the matter by having sat there.
 */
@UseCase
@LegalBasis("信访工作条例 第十一条、第十二条")
public class MinuteMeeting {

    /** A body at the meeting with the people there; a line without a body and people is left out. */
    public record Member(@Nullable UUID bodyId, String people) {

        boolean empty() {
            return bodyId == null && FieldChecks.clean(people).isEmpty();
        }
    }

    /** What was decided; a line without anything is left out. */
    public record Decided(String task, @Nullable UUID bodyId, @Nullable LocalDate dueOn) {

        boolean empty() {
            return bodyId == null && dueOn == null && FieldChecks.clean(task).isEmpty();
        }
    }

    /**
     * As typed.
     *
     * @param convener somebody of the own body who signs in here, and approves the minutes
     * @param heldAt time of the day, in +08:00
     * @param items one in each line
     */
    public record Order(
            UUID matterId,
            LeaderChoice convener,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime heldAt,
            String place,
            List<Member> members,
            String items,
            List<Decided> decisions) {}

    @Inject
    private LeaderDesk desk;

    @Inject
    private Leaders leaders;

    @Inject
    private MeetingBodies bodies;

    @Inject
    private PaperDesk papers;

    @Inject
    private LeaderPapers book;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the paper that waits for the convener. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID draft(Order order) {
        Matter matter = desk.open(order.matterId());
        papers.requireNoneWaiting(matter, DocumentKind.MEETING_MINUTES);
        Map<UUID, Unit> units =
                bodies.of(matter).stream().collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
        FieldChecks checks = new FieldChecks();
        Leaders.Known convener = convener(checks, matter, order.convener());
        check(checks, order, matter, units);
        UUID paper = papers.put(
                matter,
                DocumentKind.MEETING_MINUTES,
                convener,
                null,
                null,
                new Wording(matter.number(), "", "", false, minutes(order, matter, convener, units)));
        UUID document = book.underWay(matter.id(), DocumentKind.MEETING_MINUTES)
                .orElseThrow()
                .documentId();
        members(order).forEach(one -> book.add(new MeetingMember(document, matter.id(), one.bodyId(), actors.get())));
        standing.refresh(matter);
        return paper;
    }

    /** Somebody who signs in at the own body, and not whoever drafts. */
    private Leaders.Known convener(FieldChecks checks, Matter matter, LeaderChoice choice) {
        if (choice.personId() == null && FieldChecks.clean(choice.name()).isEmpty()) {
            checks.unless(false, "/leaderId", "leader.convener");
            return new Leaders.Known(null, "", "");
        }
        Leaders.Known convener = leaders.check(checks, matter, choice);
        checks.unless(
                convener.personId() != null
                        && !convener.personId().equals(actors.get().personId()),
                "/leaderId",
                "leader.convener");
        return convener;
    }

    private MeetingMinutes minutes(Order order, Matter matter, Leaders.Known convener, Map<UUID, Unit> units) {
        return new MeetingMinutes(
                matter.title(),
                order.heldOn().atTime(order.heldAt()),
                FieldChecks.clean(order.place()),
                convener.name() + "（" + convener.post() + "）",
                members(order).stream()
                        .map(one -> new Attendance(units.get(one.bodyId()).name(), FieldChecks.clean(one.people())))
                        .toList(),
                items(order),
                decisions(order).stream()
                        .map(one -> new Decision(
                                FieldChecks.clean(one.task()),
                                units.get(one.bodyId()).name(),
                                one.dueOn()))
                        .toList(),
                List.of());
    }

    private void check(FieldChecks checks, Order order, Matter matter, Map<UUID, Unit> units) {
        checks.happened("/heldOn", order.heldOn(), matter.receivedOn(), steps.today())
                .unless(order.heldAt() != null, "/heldAt", "leader.time")
                .required("/place", order.place(), FieldChecks.LINE)
                .unless(!items(order).isEmpty(), "/items", "text.missing")
                .optional("/items", order.items(), FieldChecks.LONG);
        List<UUID> there = members(order).stream().map(Member::bodyId).toList();
        checks.unless(there.size() > 1, "/members", "leader.members")
                .unless(there.size() == there.stream().distinct().count(), "/members", "leader.memberTwice");
        IntStream.range(0, order.members().size()).forEach(i -> {
            Member one = order.members().get(i);
            if (!one.empty()) {
                checks.unless(
                                one.bodyId() != null && units.containsKey(one.bodyId()),
                                "/members/" + i + "/bodyId",
                                "leader.body")
                        .required("/members/" + i + "/people", one.people(), FieldChecks.LINE);
            }
        });
        checks.unless(!decisions(order).isEmpty(), "/decisions", "leader.decisions");
        IntStream.range(0, order.decisions().size()).forEach(i -> {
            Decided one = order.decisions().get(i);
            String at = "/decisions/" + i;
            if (!one.empty()) {
                checks.required(at + "/task", one.task(), FieldChecks.LONG)
                        .unless(one.bodyId() != null && there.contains(one.bodyId()), at + "/bodyId", "leader.notThere")
                        .unless(one.dueOn() != null, at + "/dueOn", "day.missing")
                        .unless(
                                one.dueOn() == null
                                        || order.heldOn() == null
                                        || one.dueOn().isAfter(order.heldOn()),
                                at + "/dueOn",
                                "leader.dueAfterMeeting");
            }
        });
        checks.done();
    }

    private static List<Member> members(Order order) {
        return order.members().stream().filter(one -> !one.empty()).toList();
    }

    private static List<Decided> decisions(Order order) {
        return order.decisions().stream().filter(one -> !one.empty()).toList();
    }

    private static List<String> items(Order order) {
        return FieldChecks.clean(order.items())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
