package org.hongyan.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Desks.Person;

/** Hearings as pages show them. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class HearingReader {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Hearings hearings;

    @Inject
    private HearingDesk desk;

    @Inject
    private Steps steps;

    /** Hearings of the own body in the matter, the latest first. */
    public List<Hearing> ofMatter(UUID matterId) {
        access.require(matterId);
        return hearings.ofMatter(matterId);
    }

    /** The one that is open. */
    public Optional<Hearing> open(UUID matterId) {
        access.require(matterId);
        return hearings.open(matterId);
    }

    /** Colleagues who have not handled the matter. */
    public List<Person> chairs(UUID matterId) {
        access.require(matterId);
        Matter matter = matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        return desk.people(matter).open();
    }

    /** The first day for which a hearing can be announced today. */
    public LocalDate earliest() {
        return HearingPolicy.earliest(steps.today());
    }
}
