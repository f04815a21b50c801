package org.hongyan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
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

    /**
     * A suggestion with all that belongs to it.
     *
     * @param answers a draft only for the body that writes it
     * @param links for the congress only
     * @param congress name of the congress's body
     * @param receiver name of the body that answers, empty before
     * @param received true for the side that answers
     */
    public record View(
            DeputySuggestion suggestion,
            List<SuggestionAnswer> answers,
            List<SuggestionPaper.Line> papers,
            List<SuggestionLink.Line> links,
            String congress,
            String receiver,
            boolean received) {

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
        boolean received = actors.get().bodyId().equals(one.receiverBodyId());
        return new View(
                one,
                suggestions.answers(id),
                suggestions.papers(id),
                received ? List.of() : suggestions.links(id),
                name(one.bodyId()),
                name(one.receiverBodyId()),
                received);
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

    /** To whom the acting congress may assign: the government at its place and its departments. */
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
