package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.Attachments;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.privacy.BlindIndex;
import org.hongyan.privacy.KeyRing;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;

/**
 * Stores a second matter made of one petition: the same people, text, files and day of receipt, a number of its own. Codes
 * are not issued again; those of the first matter open both.
 */
@ApplicationScoped
public class PartedPetition {

    private final Intake intake;
    private final Matters matters;
    private final Petitions petitions;
    private final Agents agents;
    private final Attachments attachments;
    private final CongressMarks marks;
    private final StandingBook standing;
    private final Offices offices;
    private final CurrentActor actors;
    private final KeyRing ring;
    private final BlindIndex index;
    private final Clock clock;

    /** For the proxy. */
    protected PartedPetition() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    PartedPetition(
            Intake intake,
            Matters matters,
            Petitions petitions,
            Agents agents,
            Attachments attachments,
            CongressMarks marks,
            StandingBook standing,
            Offices offices,
            CurrentActor actors,
            KeyRing ring,
            BlindIndex index,
            Clock clock) {
        this.intake = intake;
        this.matters = matters;
        this.petitions = petitions;
        this.agents = agents;
        this.attachments = attachments;
        this.marks = marks;
        this.standing = standing;
        this.offices = offices;
        this.actors = actors;
        this.ring = ring;
        this.index = index;
        this.clock = clock;
    }

    /**
     * A part that is stored.
     *
     * @param people the petitioners of the first matter who are in it, in the order of the part's own
     */
    public record Stored(Matter matter, List<UUID> people) {}

    /** Stores the part; its first step and its clock come next. Who has left the first matter is not in it. */
    public Stored store(Matter whole, Petition petition, MatterDetails details, List<Demand> demands) {
        Intake.Slot slot =
                intake.slot(offices.byId(whole.officeId()).orElseThrow().code());
        Matter part = Matter.registered(
                slot.number(), whole.officeId(), whole.bodyId(), details, whole.registeredOn(), clock.instant());
        matters.add(part, demands.stream().map(Demand::text).toList());
        Petition copy = new Petition(part, petition);
        List<Petitioner> staying = petitions.petitioners(petition.id()).stream()
                .filter(person -> !person.hasLeft())
                .toList();
        Map<UUID, Petitioner> people = new HashMap<>();
        List<Petitioner> ordered = new ArrayList<>();
        for (Petitioner person : staying) {
            Petitioner same = new Petitioner(copy, ordered.size() + 1, typed(person), ring, index);
            people.put(person.id(), same);
            ordered.add(same);
        }
        petitions.add(copy, ordered, List.of());
        petitions.addSigners(petitions.signers(petition.id()).stream()
                .map(signer -> new CoPetitioner(copy, signer, ring))
                .toList());
        standing.open(part);
        Map<UUID, UUID> files =
                attachments.copy(whole.id(), part.id(), copy.id(), actors.get().personId());
        agents.ofMatter(whole.id()).stream()
                .filter(agent -> agent.endedOn() == null
                        && people.containsKey(agent.petitionerId())
                        && files.containsKey(agent.proofId()))
                .forEach(agent -> agents.add(
                        new Agent(people.get(agent.petitionerId()), agent, files.get(agent.proofId()), ring)));
        marks.of(whole.id())
                .ifPresent(chosen -> marks.add(new CongressMark(part, chosen, actors.get(), whole.registeredOn())));
        return new Stored(part, staying.stream().map(Petitioner::id).toList());
    }

    private PetitionerInput typed(Petitioner person) {
        return new PetitionerInput(
                person.name(ring), person.idNumber(ring), person.phone(ring), person.email(ring), person.address(ring));
    }
}
