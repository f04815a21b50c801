package org.hongyan.leader;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.commitment.LeaderCommitments;
import org.hongyan.deadline.Deadlines;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.LeaderContent.ReceptionRecord;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.record.RecordInstruction;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A leader has received petitioners: who, when, where, what they asked for, what the leader decided, who sees to it until
 * when. It becomes a numbered record to be signed by hand; the decision goes on as an instruction with its day, and the
 * petitioner reads what was promised unless the reception is the office's own affair.
 */
@UseCase
@LegalBasis("信访工作条例 第十八条")
public class RecordReception {

    private static final int DECISION = 2000;

    /**
     * As typed.
     *
     * @param heldAt time of the day, in +08:00
     * @param petitioners who came; ids of petitioners of the matter
     * @param companions others who were there, such as agents; may be empty
     * @param unitId body or section that sees to it
     * @param dueOn working day by which the leader wants to hear of it
     * @param noOutcome whoever enters it states that it prescribes neither facts nor result
     * @param internal true if the petitioner is to read nothing of it
     * @param told what the petitioner was promised, in plain words; not read if internal
     */
    public record Order(
            UUID matterId,
            LeaderChoice leader,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime heldAt,
            String place,
            List<UUID> petitioners,
            String companions,
            String demand,
            String decision,
            @Nullable UUID unitId,
            @Nullable LocalDate dueOn,
            boolean noOutcome,
            boolean internal,
            String told) {}

    @Inject
    private LeaderDesk desk;

    @Inject
    private Leaders leaders;

    @Inject
    private RecordReader records;

    @Inject
    private RecordInstruction instructions;

    @Inject
    private LeaderCommitments promises;

    @Inject
    private Recipients recipients;

    @Inject
    private Documents documents;

    @Inject
    private LeaderPapers papers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the record, to be printed and signed by hand. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID record(Order order) {
        Matter matter = desk.open(order.matterId());
        Map<UUID, String> names = recipients.named(matter.id());
        Optional<Unit> unit = records.units(matter.id()).stream()
                .filter(one -> one.id().equals(order.unitId()))
                .findFirst();
        FieldChecks checks = new FieldChecks();
        Leaders.Known who = leaders.check(checks, matter, order.leader());
        check(checks, order, matter, names, unit.isPresent());
        Unit seesToIt = unit.orElseThrow();
        UUID instruction = instructions.record(new RecordInstruction.Order(
                matter.id(),
                who.name(),
                who.post(),
                order.heldOn(),
                order.decision(),
                seesToIt.id(),
                order.dueOn(),
                order.noOutcome()));
        SignedDocument paper = documents.issue(new NewDocument(
                DocumentKind.RECEPTION_RECORD,
                matter.id(),
                recipients.wording(matter, content(order, matter, who, names, seesToIt))));
        papers.add(new Reception(order, who, instruction, paper.id(), actors.get()));
        tell(matter, order, who, seesToIt, paper);
        standing.refresh(matter);
        return paper.id();
    }

    private ReceptionRecord content(
            Order order, Matter matter, Leaders.Known who, Map<UUID, String> names, Unit seesToIt) {
        return new ReceptionRecord(
                order.heldOn().atTime(order.heldAt()),
                FieldChecks.clean(order.place()),
                who.name(),
                who.post(),
                order.petitioners().stream().map(names::get).toList(),
                FieldChecks.clean(order.companions()),
                matter.title(),
                FieldChecks.clean(order.demand()),
                FieldChecks.clean(order.decision()),
                seesToIt.name(),
                order.dueOn(),
                actors.get().name());
    }

    private void tell(Matter matter, Order order, Leaders.Known who, Unit unit, SignedDocument paper) {
        if (order.internal()) {
            timeline.add(
                    matter.id(),
                    "RECEPTION_NOTED",
                    Audience.OFFICE,
                    Map.of("leader", who.name(), "document", paper.number()));
            return;
        }
        String told = FieldChecks.clean(order.told());
        promises.keep(matter, new Performance(unit.name(), told, order.dueOn()));
        timeline.add(
                matter.id(),
                "RECEPTION_HELD",
                Audience.PETITIONER,
                Map.of(
                        "leader", who.name(),
                        "post", who.post(),
                        "on", order.heldOn().toString(),
                        "unit", unit.name(),
                        "until", order.dueOn().toString(),
                        "promise", told));
    }

    private void check(FieldChecks checks, Order order, Matter matter, Map<UUID, String> names, boolean unitKnown) {
        boolean someCame = !order.petitioners().isEmpty() && names.keySet().containsAll(order.petitioners());
        checks.happened("/heldOn", order.heldOn(), matter.receivedOn(), steps.today())
                .unless(order.heldAt() != null, "/heldAt", "leader.time")
                .required("/place", order.place(), FieldChecks.LINE)
                .unless(someCame, "/petitioners", "leader.petitioners")
                .optional("/companions", order.companions(), FieldChecks.LINE)
                .required("/demand", order.demand(), FieldChecks.LONG)
                .required("/decision", order.decision(), DECISION)
                .unless(unitKnown, "/unitId", "instruction.unit")
                .unless(order.noOutcome(), "/noOutcome", "instruction.outcome");
        LocalDate due = order.dueOn();
        if (due == null) {
            checks.unless(false, "/dueOn", "day.missing");
        } else if (!due.isAfter(steps.today())) {
            checks.unless(false, "/dueOn", "day.notInFuture");
        } else {
            checks.unless(deadlines.calendar().isWorkingDay(due), "/dueOn", "limit.noWorkingDay");
        }
        if (!order.internal()) {
            checks.required("/told", order.told(), FieldChecks.LONG);
        }
        checks.done();
    }
}
