package org.hongyan.fairness;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
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

/**
 * Recusal (回避): whoever works on a matter states that there is no interest of one's own, or steps aside; the head sets
 * another person aside. A recused handler's matter goes back to the head, who names another (T43).
 */
@UseCase
@LegalBasis("信访工作条例 第二十八条第三款")
public class StateInterest {

    private static final PlainText REASON = PlainText.line(200).mandatory();

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private InterestStatements book;

    @Inject
    private Statements statements;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Desks desks;

    @Inject
    private StandingBook standing;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /** The caller has no interest of one's own. */
    @Requires(Permission.CASE_READ)
    public void none(UUID matterId, boolean ticked) {
        Matter matter = opened(matterId);
        if (!ticked) {
            throw new InvalidInputException(List.of(new FieldError("/noInterest", "recusal.own")));
        }
        statements.none(matter, actors.get().person());
        timeline.add(
                matterId,
                "INTEREST_NONE",
                Audience.OFFICE,
                Map.of("name", actors.get().name()));
        standing.refresh(matter);
    }

    /** The caller has one and steps aside from now on. */
    @Requires(Permission.CASE_READ)
    public void declare(UUID matterId, String reason) {
        Matter matter = opened(matterId);
        check("/reason", reason);
        recuse(matter, actors.get().person(), reason);
    }

    /** The head sets a colleague of the own body aside. */
    @Requires(Permission.APPROVE)
    public void setAside(UUID matterId, UUID personId, String reason) {
        Matter matter = opened(matterId);
        if (personId == null || !colleagues.of(actors.get().bodyId()).containsKey(personId)) {
            throw new InvalidInputException(List.of(new FieldError("/personId", "recusal.person")));
        }
        check("/why", reason);
        recuse(matter, personId, reason);
    }

    /** What was a mistake is ended by another head, never by the recused person or whoever recorded it. */
    @Requires(Permission.APPROVE)
    public void lift(UUID matterId, UUID personId, String reason) {
        Matter matter = opened(matterId);
        InterestStatement last = book.ofMatter(matterId).stream()
                .filter(one -> one.personId().equals(personId))
                .reduce((first, second) -> second)
                .filter(InterestStatement::interest)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(new FieldError("/recusedId", "recusal.notRecused"))));
        check("/because", reason);
        String name = name(personId);
        if (last.statedBy().equals(actors.get().person())) {
            throw new RefusedException(new LiftedBySamePerson(name));
        }
        book.add(new InterestStatement(matterId, personId, false, REASON.clean(reason), actors.get(), clock.instant()));
        timeline.add(matterId, "RECUSAL_LIFTED", Audience.OFFICE, Map.of("name", name));
        standing.refresh(matter);
    }

    private Matter opened(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        access.require(matterId);
        subject.matter(matterId);
        return matter;
    }

    private static void check(String pointer, String reason) {
        InvalidInputException.throwIfAny(REASON.check(pointer, reason).stream().toList());
    }

    private void recuse(Matter matter, UUID personId, String reason) {
        book.add(new InterestStatement(
                matter.id(), personId, true, REASON.clean(reason), actors.get(), clock.instant()));
        timeline.add(matter.id(), "RECUSED", Audience.OFFICE, Map.of("name", name(personId)));
        Part part = access.require(matter.id());
        if (part.holder() && personId.equals(part.handlerId())) {
            standing.allot(matter, part.sectionId(), null);
            matter.handledBy(null);
            timeline.add(matter.id(), "TAKEN_FROM_THE_COMPLAINED_OF", Audience.OFFICE, Map.of());
        }
        standing.refresh(matter);
    }

    private String name(UUID personId) {
        return desks.names(List.of(personId)).getOrDefault(personId, "");
    }
}
