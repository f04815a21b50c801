package org.hongyan.record;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.Deadlines;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction on a matter is entered with the day by which the leader wants to hear of it, and what was reported
 * back. It says who sees to what, never what the findings or the result are to be; the petitioner is not shown it.
 */
@UseCase
@LegalBasis("信访工作条例 第八条、第三十条")
public class RecordInstruction {

    /**
     * The instruction as it stands on the paper.
     *
     * @param addressedUnitId body or section that sees to it
     * @param dueOn day by which the leader wants to hear of it
     * @param noOutcome whoever enters it states that it prescribes neither facts nor result
     */
    public record Order(
            UUID matterId,
            String leader,
            String duty,
            LocalDate givenOn,
            String words,
            @Nullable UUID addressedUnitId,
            @Nullable LocalDate dueOn,
            boolean noOutcome) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private RecordEntries entries;

    @Inject
    private Addressees addressees;

    @Inject
    private BarredUnitPolicy barred;

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

    /** Returns the id of the instruction. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public UUID record(Order order) {
        Matter matter = withPart(order.matterId());
        Optional<Unit> addressed = addressees.of(matter.id()).stream()
                .filter(unit -> unit.id().equals(order.addressedUnitId()))
                .findFirst();
        check(order, matter, addressed.isPresent());
        Unit unit = addressed.orElseThrow();
        barred.require(matter, unit);
        LeaderInstruction instruction = new LeaderInstruction(order, unit, actors.get());
        entries.add(instruction);
        timeline.add(
                matter.id(),
                "INSTRUCTION_RECORDED",
                unit.bodyId().equals(actors.get().bodyId()) ? Audience.OFFICE : Audience.CHAIN,
                Map.of("unit", unit.name(), "until", instruction.dueOn().toString()));
        standing.refresh(matter);
        return instruction.id();
    }

    /** What became of it is reported to the leader: by the unit addressed, or by whoever entered it. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.SUPERVISE, Permission.APPROVE})
    public void answer(UUID matterId, @Nullable UUID instructionId, String feedback) {
        Matter matter = withPart(matterId);
        LeaderInstruction instruction = entries.instructions(matterId).stream()
                .filter(one -> one.id().equals(instructionId) && one.open())
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(List.of(new FieldError("/instructionId", "instruction.open"))));
        new FieldChecks().required("/feedback", feedback, FieldChecks.LONG).done();
        instruction.answer(
                FieldChecks.clean(feedback), steps.today(), actors.get().person());
        timeline.add(matterId, "INSTRUCTION_ANSWERED", Audience.OFFICE, Map.of());
        standing.refresh(matter);
    }

    private Matter withPart(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (access.require(matterId).beside()) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        return matter;
    }

    private void check(Order order, Matter matter, boolean addressed) {
        FieldChecks checks = new FieldChecks()
                .required("/leader", order.leader(), 60)
                .required("/duty", order.duty(), 100)
                .happened("/givenOn", order.givenOn(), matter.receivedOn(), steps.today())
                .required("/words", order.words(), 2000)
                .unless(addressed, "/addressedUnitId", "instruction.unit")
                .unless(order.noOutcome(), "/noOutcome", "instruction.outcome");
        LocalDate due = order.dueOn();
        if (due == null) {
            checks.unless(false, "/dueOn", "day.missing");
        } else if (!due.isAfter(steps.today())) {
            checks.unless(false, "/dueOn", "day.notInFuture");
        } else {
            checks.unless(deadlines.calendar().isWorkingDay(due), "/dueOn", "limit.noWorkingDay");
        }
        checks.done();
    }
}
