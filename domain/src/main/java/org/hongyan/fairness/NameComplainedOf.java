package org.hongyan.fairness;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The holding body enters whom a petition complains of, so that they are kept away from it, and at once takes the matter
 * out of their hands. A mistake is lifted by a second person with the reason.
 */
@UseCase
@LegalBasis("信访工作条例 第二十八条第三款、第三十条第三款")
public class NameComplainedOf {

    private static final PlainText NAME = PlainText.line(60);
    private static final PlainText DUTY = PlainText.line(100);
    private static final PlainText REASON = PlainText.line(200).mandatory();

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Namings namings;

    @Inject
    private BarredUnitPolicy bars;

    @Inject
    private Offices offices;

    @Inject
    private Desks desks;

    @Inject
    private Colleagues colleagues;

    @Inject
    private StandingBook standing;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    /**
     * Enters a unit, somebody from the office's list, or a person by name: one of the three.
     *
     * @param unitId the village or section, or null for a person
     * @param staffId a colleague at the holding body, or null
     * @param person full name of somebody who is not in the list, else empty
     * @param duty what the person does, optional
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public UUID name(UUID matterId, @Nullable UUID unitId, @Nullable UUID staffId, String person, String duty) {
        Matter matter = held(matterId);
        Optional<Unit> unit = Optional.ofNullable(unitId).flatMap(offices::unit);
        Optional<String> colleague =
                Optional.ofNullable(staffId).map(colleagues.of(actors.get().bodyId())::get);
        check(matter, new Wanted(unit, unitId, colleague, staffId, person), duty);
        ComplainedOf naming = new ComplainedOf(
                matterId,
                unit.map(Unit::id).orElse(null),
                staffId,
                unit.map(Unit::name).or(() -> colleague).orElseGet(() -> NAME.clean(person)),
                unit.isPresent() ? "" : DUTY.clean(duty),
                actors.get().person(),
                steps.today());
        namings.add(naming);
        timeline.add(matterId, "COMPLAINED_OF_NAMED", Audience.OFFICE, Map.of("name", naming.name()));
        takeOutOfTheirHands(matter);
        standing.refresh(matter);
        return naming.id();
    }

    /** A head lifts what was a mistake; never whoever entered it, nor the person named. */
    @Requires(Permission.APPROVE)
    public void lift(UUID matterId, UUID namingId, String reason) {
        Matter matter = held(matterId);
        ComplainedOf naming = namings.ofMatter(matterId).stream()
                .filter(one -> one.id().equals(namingId) && one.inForce())
                .findFirst()
                .orElse(null);
        List<FieldError> errors = new ArrayList<>();
        if (naming == null) {
            errors.add(new FieldError("/naming", "complained.unknown"));
        }
        REASON.check("/reason", reason).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        if (naming.namedBy().equals(actors.get().person())) {
            throw new RefusedException(new LiftedByAnother(naming.name()));
        }
        naming.lift(actors.get().person(), steps.today(), REASON.clean(reason));
        timeline.add(
                matterId,
                "COMPLAINED_OF_LIFTED",
                Audience.OFFICE,
                Map.of("name", naming.name(), "reason", naming.liftedBecause()));
        standing.refresh(matter);
    }

    private Matter held(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        subject.matter(matterId);
        return matter;
    }

    /** What was chosen or typed, and what was found of it. */
    private record Wanted(
            Optional<Unit> unit,
            @Nullable UUID unitId,
            Optional<String> colleague,
            @Nullable UUID staffId,
            String person) {

        long given() {
            return Stream.of(
                            unitId != null, staffId != null, !NAME.clean(person).isEmpty())
                    .filter(yes -> yes)
                    .count();
        }

        String field() {
            return unitId != null ? "/unitId" : staffId != null ? "/staffId" : "/person";
        }
    }

    private void check(Matter matter, Wanted wanted, String duty) {
        List<FieldError> errors = new ArrayList<>();
        NAME.check("/person", wanted.person()).ifPresent(errors::add);
        DUTY.check("/duty", duty).ifPresent(errors::add);
        if (wanted.unitId() != null && wanted.unit().isEmpty()) {
            errors.add(new FieldError("/unitId", "complained.unit"));
        } else if (wanted.staffId() != null && wanted.colleague().isEmpty()) {
            errors.add(new FieldError("/staffId", "complained.staff"));
        } else if (wanted.given() != 1) {
            // one naming is one unit or one person, or lifting one would lift the other
            errors.add(new FieldError("/person", "complained.oneOf"));
        } else if (namings.ofMatter(matter.id()).stream().anyMatch(one -> same(one, wanted))) {
            errors.add(new FieldError(wanted.field(), "complained.twice"));
        }
        InvalidInputException.throwIfAny(errors);
    }

    private static boolean same(ComplainedOf one, Wanted wanted) {
        return one.inForce()
                && Objects.equals(one.unitId(), wanted.unitId())
                && Objects.equals(one.personId(), wanted.staffId())
                && (wanted.unitId() != null
                        || wanted.staffId() != null
                        || one.name().equals(NAME.clean(wanted.person())));
    }

    private void takeOutOfTheirHands(Matter matter) {
        Part part = access.require(matter.id());
        Bars now = bars.of(matter);
        boolean sectionOut = Optional.ofNullable(part.sectionId())
                .flatMap(offices::unit)
                .flatMap(now::against)
                .isPresent();
        UUID handler = part.handlerId();
        boolean handlerOut = handler != null
                && now.against(handler, desks.names(List.of(handler)).getOrDefault(handler, ""), null)
                        .isPresent();
        if (sectionOut || handlerOut) {
            // whoever works in the section goes with it
            standing.allot(matter, sectionOut ? null : part.sectionId(), null);
            matter.handledBy(null);
            timeline.add(matter.id(), "TAKEN_FROM_THE_COMPLAINED_OF", Audience.OFFICE, Map.of());
        }
    }
}
