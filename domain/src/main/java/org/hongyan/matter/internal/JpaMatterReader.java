package org.hongyan.matter.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Part;
import org.hongyan.matter.StepOffers;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

@ApplicationScoped
@Transactional
class JpaMatterReader implements MatterReader {

    private final Matters matters;
    private final CaseAccess access;
    private final ClockBook clocks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected JpaMatterReader() {
        this(null, null, null, null);
    }

    @Inject
    JpaMatterReader(Matters matters, CaseAccess access, ClockBook clocks, CurrentActor actors) {
        this.matters = matters;
        this.access = access;
        this.clocks = clocks;
        this.actors = actors;
    }

    @Override
    public MatterView open(UUID matterId) {
        Part part = access.require(matterId);
        Matter matter = matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        return new MatterView(
                matter.id(),
                matter.number(),
                matter.title(),
                matter.state(),
                matter.nature(),
                matter.subjectCode(),
                matter.divisionCode(),
                matter.placeDetail(),
                matter.confidential(),
                matter.keptFromVillage(),
                matter.headCount(),
                matter.receivedOn(),
                matter.registeredOn(),
                matter.completedOn(),
                matter.officeId(),
                matter.responsibleBodyId(),
                access.holderOf(matterId),
                matter.handlerId(),
                part,
                StepOffers.of(matter, part, actors.get()),
                matters.demands(matterId).stream()
                        .map(demand -> new MatterView.DemandLine(demand.id(), demand.seq(), demand.text()))
                        .toList(),
                clocks.ofMatter(matterId).stream().map(ClockLine::of).toList());
    }
}
