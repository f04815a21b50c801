package org.hongyan.petition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.deadline.SmallTimer;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Divisions;

/** An online submission is completed and entered in the register (T03); irrevocable from here. */
@UseCase
@LegalBasis("信访工作条例 第二十一条、第二十二条第一款")
public class EnterRegister {

    /**
     * What the clerk completes; what the petitioner wrote stays as it is in the petition.
     *
     * @param divisionCode place of the problem, 12 digits
     * @param subject subject code
     * @param congress its class in the register of a people's congress; ignored elsewhere
     */
    public record Completion(
            String title, String subject, String divisionCode, String placeDetail, CongressClass congress) {

        /** Outside a people's congress. */
        public Completion(String title, String subject, String divisionCode, String placeDetail) {
            this(title, subject, divisionCode, placeDetail, null);
        }
    }

    @Inject
    private CongressMarks marks;

    @Inject
    private CurrentActor actors;

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Divisions divisions;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private ClockBook clocks;

    @Inject
    private Deadlines deadlines;

    /** The clock of the petition office runs from the day of submission. */
    @Requires({Permission.REGISTER, Permission.SYSTEM})
    public void enter(UUID matterId, Completion completion) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        List<FieldError> errors = check(completion);
        if (marks.classes()) {
            errors.addAll(CongressClass.check(completion.congress(), matter.nature()));
        }
        InvalidInputException.throwIfAny(errors);
        matter.describe(new MatterDetails(
                matter.nature(),
                PetitionChecks.TITLE.clean(completion.title()),
                completion.subject() == null || completion.subject().isBlank() ? null : completion.subject(),
                completion.divisionCode(),
                PetitionChecks.PLACE.clean(completion.placeDetail()),
                matter.confidential(),
                matter.keptFromVillage(),
                matter.headCount(),
                matter.receivedOn()));
        if (marks.classes()) {
            if (completion.congress().wish().nature() == Nature.CLAIM) {
                // what the petitioner left open is a claim by the congress's own tree
                matter.opinionWanted();
            }
            marks.add(new CongressMark(matter, completion.congress(), actors.get(), steps.today()));
        }
        finish(matter, steps.today());
    }

    /** Nobody registered it within a working day: it is entered as it came. */
    @Requires(Permission.SYSTEM)
    public void enterAsItCame(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        LocalDate waitedUntil =
                deadlines.due(SmallTimer.INTAKE, matter.receivedOn()).due();
        if (!waitedUntil.isBefore(steps.today())) {
            throw new RefusedException(new NotPossibleNow(matter.number(), matter.state(), Transition.REGISTER));
        }
        // the legal day, not the moment a job ran
        finish(matter, waitedUntil.plusDays(1));
    }

    private void finish(Matter matter, LocalDate on) {
        matter.enterRegister(on);
        steps.take(matter, Transition.REGISTER, "register.complete", Audience.PETITIONER, Map.of());
        clocks.start(ClockStart.of(
                matter.id(), ClockKind.DISPATCH, matter.officeId(), matter.bodyId(), matter.receivedOn()));
        standing.refresh(matter);
    }

    private List<FieldError> check(Completion completion) {
        List<FieldError> errors = new ArrayList<>();
        PetitionChecks.TITLE.check("/title", completion.title()).ifPresent(errors::add);
        PetitionChecks.PLACE.check("/place/detail", completion.placeDetail()).ifPresent(errors::add);
        if (completion.divisionCode() == null) {
            errors.add(new FieldError("/place/divisionCode", "place.missing"));
        } else if (divisions.byCode(completion.divisionCode()).isEmpty()) {
            errors.add(new FieldError("/place/divisionCode", "place.unknown"));
        }
        return errors;
    }
}
