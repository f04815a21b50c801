package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.Transition;
import org.hongyan.notice.NoticeAbout;
import org.hongyan.notice.Notices;
import org.hongyan.notice.Recipient;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/**
 * Tells the petitioners of a matter what the lifecycle table says they are told, in the transaction of the step: each
 * petitioner whom the acting body may see, under the number of his or her own petition. What petitioners see anyway
 * while they do it (submitting online, the receipt handed over at the counter) is not told again; who gave no name has
 * no claim to notices and cannot be reached.
 */
@ApplicationScoped
public class PetitionerNotices {

    private final Petitions petitions;
    private final Agents agents;
    private final Notices notices;
    private final CurrentActor actors;
    private final KeyRing ring;
    private final Clock clock;

    /** For the proxy. */
    protected PetitionerNotices() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PetitionerNotices(
            Petitions petitions, Agents agents, Notices notices, CurrentActor actors, KeyRing ring, Clock clock) {
        this.petitions = petitions;
        this.agents = agents;
        this.clock = clock;
        this.notices = notices;
        this.actors = actors;
        this.ring = ring;
    }

    void onStep(@Observes MatterMoved moved) {
        Transition transition = moved.row().transition();
        if (!moved.row().tellsPetitioner()
                || transition == Transition.REGISTER_DIRECTLY
                || actors.get().kind() == Actor.Kind.CITIZEN) {
            return;
        }
        tell(moved.matter(), moved.row().notice(), moved.args());
    }

    /** Tells them what is no step of the lifecycle, such as a hearing that will not be held; the key is in the bundle. */
    public void tell(Matter matter, String notice, Map<String, String> args) {
        tell(matter, notice, args, everybody -> true);
    }

    /** As {@link #tell(Matter, String, Map)}, but only some of them; who has left the matter is told nothing more. */
    public void tell(Matter matter, String notice, Map<String, String> args, Predicate<Petitioner> whom) {
        Map<UUID, String> numbers =
                petitions.ofMatter(matter.id()).stream().collect(Collectors.toMap(Petition::id, Petition::number));
        List<Agent> acting = acting(matter.id());
        for (Petitioner petitioner : petitions.petitionersOfMatter(matter.id())) {
            if (!petitioner.nameMasked().isEmpty() && !petitioner.hasLeft() && whom.test(petitioner)) {
                String number = numbers.getOrDefault(petitioner.petitionId(), matter.number());
                notices.tell(about(matter, notice, args, number), recipients(petitioner, acting));
            }
        }
    }

    private NoticeAbout about(Matter matter, String notice, Map<String, String> args, String number) {
        Actor actor = actors.get();
        boolean office = actor.bodyId() != null;
        return new NoticeAbout(
                notice,
                office ? actor.officeId() : matter.officeId(),
                office ? actor.bodyId() : matter.bodyId(),
                matter.id(),
                number,
                args);
    }

    /** Agents whose authority holds today. Who does something at the portal tells the own agent. */
    private List<Agent> acting(UUID matterId) {
        return actors.get().kind() == Actor.Kind.CITIZEN
                ? List.of()
                : agents.ofMatter(matterId).stream()
                        .filter(one -> one.actsOn(SystemTime.today(clock)))
                        .toList();
    }

    /** The petitioner and, by the same way, whoever acts for him or her. */
    private List<Recipient> recipients(Petitioner petitioner, List<Agent> acting) {
        List<Recipient> told = new ArrayList<>();
        told.add(new Recipient(petitioner.id(), petitioner.phone(ring), petitioner.email(ring), Locale.ROOT));
        acting.stream()
                .filter(agent -> agent.petitionerId().equals(petitioner.id()))
                .forEach(agent -> told.add(new Recipient(
                        petitioner.id(),
                        agent.phone(ring),
                        "",
                        Locale.ROOT,
                        agent.nameMasked(),
                        petitioner.nameMasked())));
        return told;
    }
}
