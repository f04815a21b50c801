package org.hongyan.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.StandingRole;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Opinions and instructions as pages show them, and what may be added. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class RecordReader {

    /** A page; each is named as its offer. */
    public enum Offer {
        /** Everything of the record in one place. */
        FILE,
        OPINION,
        INSTRUCTION,
        NOTE
    }

    @Inject
    private CaseAccess access;

    @Inject
    private RecordEntries entries;

    @Inject
    private Addressees addressees;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Opinions the own body has entered. */
    public List<OutsideOpinion> opinions(UUID matterId) {
        access.require(matterId);
        return entries.opinions(matterId);
    }

    /** Instructions entered here or addressed to the own body. */
    public List<LeaderInstruction> instructions(UUID matterId) {
        access.require(matterId);
        return entries.instructions(matterId);
    }

    /** Name of the unit an instruction is addressed to. */
    public String addressed(LeaderInstruction instruction) {
        return offices.unit(instruction.addressedUnitId()).map(Unit::name).orElse("");
    }

    /** Whom a leader may address. */
    public List<Unit> units(UUID matterId) {
        access.require(matterId);
        return addressees.of(matterId);
    }

    /** Who may read a note that the own body writes, the fewest first. */
    public List<Audience> audiences(UUID matterId) {
        return WriteNote.speaks(access.require(matterId))
                ? List.of(Audience.OFFICE, Audience.CHAIN, Audience.PETITIONER)
                : List.of(Audience.OFFICE, Audience.CHAIN);
    }

    /** What is open to the actor. */
    public Set<Offer> offers(MatterView matter) {
        EnumSet<Offer> offers = EnumSet.noneOf(Offer.class);
        Actor actor = actors.get();
        boolean beside = matter.part().beside();
        if (!beside && actor.may(Permission.CASE_READ)) {
            offers.add(Offer.FILE);
        }
        boolean works = matter.part().holder() || matter.part().has(StandingRole.REVIEWER);
        if (works && (actor.may(Permission.HANDLE) || actor.may(Permission.REVIEW))) {
            offers.add(Offer.OPINION);
        }
        boolean enters = Stream.of(Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE)
                .anyMatch(actor::may);
        boolean answers = actor.may(Permission.HANDLE)
                && entries.instructions(matter.id()).stream().anyMatch(LeaderInstruction::open);
        if (!beside && (enters || answers)) {
            offers.add(Offer.INSTRUCTION);
        }
        if (enters || actor.may(Permission.HANDLE) || actor.may(Permission.REVIEW)) {
            offers.add(Offer.NOTE);
        }
        return offers;
    }
}
