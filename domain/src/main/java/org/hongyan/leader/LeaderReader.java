package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.record.RecordReader;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Leaders' papers as pages show them, and what may be added. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class LeaderReader {

    /** A page; each is named as its offer. */
    public enum Offer {
        RECEPTION
    }

    @Inject
    private CaseAccess access;

    @Inject
    private Matters matters;

    @Inject
    private Leaders leaders;

    @Inject
    private RecordReader records;

    @Inject
    private Recipients recipients;

    @Inject
    private LeaderPapers papers;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Receptions of the own body, oldest first. */
    public List<Reception> receptions(UUID matterId) {
        access.require(matterId);
        return papers.receptions(matterId);
    }

    /** Leaders of the own body who need not keep away. */
    public List<Person> leaders(UUID matterId) {
        access.require(matterId);
        return leaders.of(matter(matterId));
    }

    /** Whom a leader may tell to see to something. */
    public List<Unit> units(UUID matterId) {
        return records.units(matterId);
    }

    /** Petitioners of the matter, masked. */
    public List<Recipients.Recipient> petitioners(UUID matterId) {
        access.require(matterId);
        return recipients.of(matterId);
    }

    /** Name of a unit. */
    public String unit(UUID unitId) {
        return offices.unit(unitId).map(Unit::name).orElse("");
    }

    /** What is open to the actor. */
    public Set<Offer> offers(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        if (!LeaderDesk.takesPart(matter.part()) || matter.nature() == Nature.ACCUSATION) {
            return offers;
        }
        if (Stream.of(Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE)
                .anyMatch(actors.get()::may)) {
            offers.add(Offer.RECEPTION);
        }
        return offers;
    }

    private Matter matter(UUID matterId) {
        return matters.byId(matterId).orElseThrow();
    }
}
