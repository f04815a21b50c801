package org.hongyan.reception;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.deadline.Deadlines;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** The office announces when a leader receives: once or by a rule, never on a day off; and changes a day before it comes. */
@UseCase
@LegalBasis("信访工作条例 第十八条；domain.md E01、E03")
public class PlanReception {

    /** Groups that one day can take at most. */
    public static final int MOST = 200;

    private static final PlainText LEADER = PlainText.line(60).mandatory();
    private static final PlainText POST = PlainText.line(100).mandatory();
    private static final PlainText PORTFOLIO = PlainText.line(200);
    private static final PlainText PLACE = PlainText.line(200).mandatory();
    private static final PlainText SUBSTITUTE = PlainText.line(100);
    private static final PlainText NOTICE = PlainText.lines(500);

    /**
     * What became of a rule.
     *
     * @param added days that are in the rota now
     * @param off days of the rule that are days off
     * @param there days that were in the rota before
     */
    public record Planned(List<LocalDate> added, List<LocalDate> off, List<LocalDate> there) {}

    @Inject
    private ReceptionDays days;

    @Inject
    private ReceptionDesk desk;

    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditSubject audited;

    /**
     * Enters a day, or the days of a rule.
     *
     * @param until last day of a rule, at most a year after the first; not read for a single day
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE})
    public Planned plan(ReceptionPlan plan, @Nullable ReceptionRepeat repeat, @Nullable LocalDate until) {
        List<FieldError> errors = wrong(plan);
        LocalDate first = plan.heldOn();
        LocalDate last = repeat == ReceptionRepeat.ONCE ? first : until;
        if (repeat == null) {
            errors.add(new FieldError("/repeat", "reception.repeat"));
        } else if (first != null && (last == null || last.isBefore(first) || last.isAfter(first.plusYears(1)))) {
            errors.add(new FieldError("/until", "reception.until"));
        }
        if (repeat == ReceptionRepeat.ONCE) {
            dayOff(errors, first);
        }
        InvalidInputException.throwIfAny(errors);
        ReceptionDaysPolicy.Days found = ReceptionDaysPolicy.days(
                Objects.requireNonNull(first),
                Objects.requireNonNull(repeat),
                Objects.requireNonNull(last),
                deadlines.calendar());
        List<LocalDate> added = found.held().isEmpty() ? List.of() : days.plan(clean(plan), found.held());
        audited.detail("days", String.valueOf(added.size()));
        return new Planned(
                added,
                found.off(),
                found.held().stream().filter(day -> !added.contains(day)).toList());
    }

    /**
     * Changes a day to come.
     *
     * @param since the version it was changed from
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE})
    public void change(UUID id, int since, ReceptionPlan plan) {
        ReceptionDay day = desk.planned(id);
        if (!day.open(desk.today())) {
            throw new RefusedException(new ReceptionTooLate(day.heldOn()));
        }
        List<FieldError> errors = wrong(plan);
        dayOff(errors, plan.heldOn());
        if (errors.isEmpty() && days.taken(day.officeId(), clean(plan), id)) {
            errors.add(new FieldError("/heldOn", "reception.taken"));
        }
        InvalidInputException.throwIfAny(errors);
        audited.detail("reception", id.toString());
        if (!days.change(id, since, clean(plan))) {
            throw new RefusedException(new ReceptionChanged());
        }
    }

    private void dayOff(List<FieldError> errors, @Nullable LocalDate day) {
        if (day != null && !deadlines.calendar().isWorkingDay(day)) {
            errors.add(new FieldError(
                    "/heldOn", "reception.dayOff", deadlines.calendar().sameOrNextWorkingDay(day)));
        }
    }

    private List<FieldError> wrong(ReceptionPlan plan) {
        List<FieldError> errors = new ArrayList<>();
        LEADER.check("/leader", plan.leader()).ifPresent(errors::add);
        POST.check("/post", plan.post()).ifPresent(errors::add);
        PORTFOLIO.check("/portfolio", plan.portfolio()).ifPresent(errors::add);
        PLACE.check("/place", plan.place()).ifPresent(errors::add);
        SUBSTITUTE.check("/substitute", plan.substitute()).ifPresent(errors::add);
        NOTICE.check("/notice", plan.notice()).ifPresent(errors::add);
        if (plan.heldOn() == null
                || plan.heldOn().isBefore(desk.today())
                || plan.heldOn().isAfter(desk.today().plusYears(1))) {
            errors.add(new FieldError("/heldOn", "reception.heldOn"));
        }
        if (plan.begins() == null) {
            errors.add(new FieldError("/begins", "reception.begins"));
        }
        if (plan.ends() == null) {
            errors.add(new FieldError("/ends", "reception.ends"));
        } else if (plan.begins() != null && !plan.ends().isAfter(plan.begins())) {
            errors.add(new FieldError("/ends", "reception.endsAfter"));
        }
        Integer places = plan.capacity();
        if (places == null || places < 1 || places > MOST) {
            errors.add(new FieldError("/capacity", "reception.capacity", MOST));
        }
        return errors;
    }

    private static ReceptionPlan clean(ReceptionPlan plan) {
        return new ReceptionPlan(
                LEADER.clean(plan.leader()),
                POST.clean(plan.post()),
                PORTFOLIO.clean(plan.portfolio()),
                plan.heldOn(),
                plan.begins(),
                plan.ends(),
                PLACE.clean(plan.place()),
                plan.capacity(),
                plan.video(),
                SUBSTITUTE.clean(plan.substitute()),
                NOTICE.clean(plan.notice()));
    }
}
