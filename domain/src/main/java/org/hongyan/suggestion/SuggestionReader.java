package org.hongyan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Suggestions as pages show them. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class SuggestionReader {

    @Inject
    private Suggestions suggestions;

    @Inject
    private SuggestionPapers papers;

    @Inject
    private CurrentActor actors;

    @Inject
    private Offices offices;

    @Inject
    private Clock clock;

    /**
     * A suggestion with all that belongs to it.
     *
     * @param answers a draft only for the body that writes it
     * @param links for the congress only
     * @param parts of co-handlers: all for the lead, its own for a co-handler, none for the congress
     * @param congress name of the congress's body
     * @param receiver name of the body that answers, empty before
     * @param received true for the body that answers
     * @param beside true for a co-handler
     */
    public record View(
            DeputySuggestion suggestion,
            List<SuggestionAnswer> answers,
            List<SuggestionPaper.Line> papers,
            List<SuggestionLink.Line> links,
            List<SuggestionPart> parts,
            String congress,
            String receiver,
            boolean received,
            boolean beside) {

        /** The co-handler's own part that is still owed, null on every other side. */
        public SuggestionPart owed() {
            return !beside
                    ? null
                    : parts.stream().filter(SuggestionPart::open).findFirst().orElse(null);
        }

        /** The answer not yet signed, null if there is none. */
        public SuggestionAnswer open() {
            return answers.stream().filter(one -> !one.signed()).findFirst().orElse(null);
        }
    }

    /** One page of the acting body's list: what it entered at a congress, else what was assigned to it. */
    public List<DeputySuggestion> page(SuggestionQuery query) {
        return suggestions.page(actors.get().bodyId(), !congress(), query);
    }

    /** One the acting body may see; not found otherwise. */
    public View open(UUID id) {
        DeputySuggestion one = suggestions.byId(id).orElseThrow(() -> new RefusedException(new SuggestionNotFound()));
        UUID own = actors.get().bodyId();
        boolean congress = own.equals(one.bodyId());
        boolean received = own.equals(one.receiverBodyId());
        return new View(
                one,
                suggestions.answers(id),
                suggestions.papers(id),
                congress ? suggestions.links(id) : List.of(),
                suggestions.parts(id),
                name(one.bodyId()),
                name(one.receiverBodyId()),
                received,
                !congress && !received);
    }

    /** What waits for the acting body, in the order of its days; at most that many. */
    public List<DeputySuggestion> waiting(int limit) {
        return suggestions.waiting(actors.get().bodyId(), congress(), SystemTime.today(clock), limit);
    }

    /** Parts that the acting body owes other bodies as a co-handler. */
    public List<SuggestionPart> owed() {
        return suggestions.owed(actors.get().bodyId());
    }

    /** True if an answer to it waits for a signature; seen by the body that answers only. */
    public boolean toSign(UUID id) {
        return suggestions.answers(id).stream().anyMatch(SuggestionAnswer::waiting);
    }

    /** Whom the lead may still ask for a part: the other bodies of the same government, none twice at a time. */
    public List<Unit> coHandlers(UUID id) {
        List<UUID> asked = suggestions.parts(id).stream()
                .filter(SuggestionPart::open)
                .map(SuggestionPart::receiverBodyId)
                .toList();
        return receivers().stream()
                .filter(one -> !one.village()
                        && !asked.contains(one.id())
                        && !one.id().equals(actors.get().bodyId()))
                .toList();
    }

    /** How an answer not yet signed will look; a fragment of HTML, empty if there is none. */
    public String draft(UUID id) {
        View view = open(id);
        return view.open() == null ? "" : papers.draft(view.suggestion(), view.open(), actors.get());
    }

    /** A signed paper; empty if the acting body may not see it. */
    public Optional<byte[]> pdf(UUID paperId) {
        return suggestions.pdf(paperId);
    }

    /** The government at the place of the acting office: to whom a congress may assign: the government at its place and its departments. */
    public List<Unit> receivers() {
        Office own = offices.byId(actors.get().officeId()).orElseThrow();
        return offices.at(own.divisionCode()).stream()
                .filter(one -> one.kind() == OfficeKind.GOV)
                .flatMap(one -> offices.bodies(one.id()).stream())
                .toList();
    }

    /** True at a people's congress. */
    public boolean congress() {
        return offices.byId(actors.get().officeId())
                .filter(one -> one.kind() == OfficeKind.NPC)
                .isPresent();
    }

    /** The name of a body, empty for none. */
    public String name(UUID body) {
        return body == null ? "" : offices.unit(body).map(Unit::name).orElse("");
    }
}
