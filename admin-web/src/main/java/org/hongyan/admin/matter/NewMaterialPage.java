package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterView;
import org.hongyan.petition.Material;
import org.hongyan.petition.Materials;

/** New material that this body has to deal with, with the three ways to do so. */
@Named
@RequestScoped
public class NewMaterialPage {

    private static final String DUTY = "/procedure/duty";
    /** Each ends the wait by itself. */
    private static final List<String> AGAIN = List.of("/procedure/reopen", "/procedure/resume", "/procedure/opinion");

    @Inject
    private CasePage casePage;

    @Inject
    private Materials materials;

    @Inject
    private OpenSteps steps;

    private List<Material> waiting;

    /**
     * A way to deal with it.
     *
     * @param path with the matter
     */
    public record Way(String path, String label) {}

    /** What waits in the matter of the case page, the earliest due first. */
    public List<Material> getWaiting() {
        return of(casePage.getMatter().id());
    }

    /** What waits in a matter. */
    public List<Material> of(UUID matterId) {
        if (waiting == null) {
            waiting = materials.unanswered(matterId);
        }
        return waiting;
    }

    public LocalDate getDueOn() {
        return getWaiting().get(0).answerBy();
    }

    /** True if this person deals with it; others only see that it waits. */
    public boolean isMine() {
        return casePage.getOpen().opens(DUTY);
    }

    /** The pages on which the matter is handled again, those that are open to this person. */
    public List<Way> getAgain() {
        return ways(casePage.getOpen(), casePage.getMatter());
    }

    /** As {@link #getAgain}, away from the case page. */
    public List<Way> again(MatterView matter) {
        return ways(steps.read(matter), matter);
    }

    private static List<Way> ways(OpenSteps.Open open, MatterView matter) {
        return AGAIN.stream()
                .filter(open.decisions()::containsKey)
                .map(page -> new Way(page + "/" + matter.id(), open.decisions().get(page)))
                .toList();
    }
}
