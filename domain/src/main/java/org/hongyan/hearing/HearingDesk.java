package org.hongyan.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.hearing.HearingPolicy.Candidates;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;
import org.hongyan.reply.DemandFinding;
import org.hongyan.reply.WorkingNote;
import org.hongyan.reply.WorkingPapers;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Desks.Person;
import org.hongyan.staff.Role;

/** Opens matters for hearings and knows who has handled them. */
@ApplicationScoped
class HearingDesk {

    /** Posts from which somebody may take a chair. */
    private static final List<Role> CHAIRS =
            List.of(Role.LEADER, Role.APPROVER, Role.REVIEW_OFFICER, Role.SUPERVISOR, Role.HANDLER);

    private final Matters matters;
    private final CaseAccess access;
    private final Hearings hearings;
    private final Documents documents;
    private final WorkingPapers papers;
    private final Petitions petitions;
    private final KeyRing ring;
    private final Desks desks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected HearingDesk() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    HearingDesk(
            Matters matters,
            CaseAccess access,
            Hearings hearings,
            Documents documents,
            WorkingPapers papers,
            Petitions petitions,
            KeyRing ring,
            Desks desks,
            CurrentActor actors) {
        this.matters = matters;
        this.access = access;
        this.hearings = hearings;
        this.documents = documents;
        this.papers = papers;
        this.petitions = petitions;
        this.ring = ring;
        this.desks = desks;
        this.actors = actors;
    }

    /** True for the body whose hearing it would be: the holder, and under review the reviewer. */
    static boolean decides(MatterState state, Part part) {
        return reviewed(state) ? part.has(StandingRole.REVIEWER) : part.holder();
    }

    private static boolean reviewed(MatterState state) {
        return state == MatterState.IN_REVIEW || state == MatterState.IN_FINAL;
    }

    /** The matter locked for whoever may announce a hearing in it. */
    Matter forAnnouncing(UUID matterId) {
        Matter matter = matters.forChange(matterId);
        if (!decides(matter.state(), access.require(matterId))) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        return matter;
    }

    /** The matter locked for the body that has a hearing in it, wherever the matter is by now. */
    Matter withHearing(UUID matterId) {
        access.require(matterId);
        return matters.forChange(matterId);
    }

    /** The open hearing of the caller's body. */
    Hearing open(Matter matter) {
        return hearings.open(matter.id()).orElseThrow(() -> new RefusedException(new NoOpenHearing(matter.number())));
    }

    /** Who may take the chair and who not. */
    Candidates people(Matter matter) {
        List<Person> chairs = new ArrayList<>();
        for (Role role : CHAIRS) {
            desks.colleagues(actors.get().bodyId(), role).stream()
                    .filter(one -> chairs.stream().noneMatch(known -> known.id().equals(one.id())))
                    .forEach(chairs::add);
        }
        Set<UUID> handled = handled(matter);
        Map<UUID, String> names = desks.names(handled);
        Stream<String> petitioners = petitions.petitionersOfMatter(matter.id()).stream()
                .map((Petitioner one) -> one.name(ring))
                .filter(name -> !name.isEmpty());
        return new Candidates(
                chairs,
                handled,
                Stream.concat(names.values().stream(), petitioners).toList());
    }

    /** Everybody who worked on the matter in this body, whoever asks now included. */
    private Set<UUID> handled(Matter matter) {
        Set<UUID> handled = new HashSet<>();
        handled.add(actors.get().person());
        handled.add(matter.handlerId());
        papers.notes(matter.id()).stream().map(WorkingNote::recordedBy).forEach(handled::add);
        papers.findings(matter.id()).stream().map(DemandFinding::writtenBy).forEach(handled::add);
        documents.ofMatter(matter.id()).stream()
                .filter(line -> line.bodyId().equals(actors.get().bodyId()))
                .map(DocumentLine::draftedBy)
                .forEach(handled::add);
        handled.removeIf(Objects::isNull);
        return handled;
    }
}
