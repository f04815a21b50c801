package org.hongyan.admin.leader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.OpenSteps;
import org.hongyan.admin.matter.StepButton;
import org.hongyan.leader.LeaderReader;
import org.hongyan.leader.Reception;

/** What leaders of the own body did about the matter, on the case page, and what may be added. */
@Named
@RequestScoped
public class LeaderPapersPage {

    @Inject
    private OpenSteps steps;

    @Inject
    private LeaderReader reader;

    @Inject
    private CasePage casePage;

    private List<Reception> receptions;
    private List<StepButton> links;

    /** True if there is anything to see or to add. */
    public boolean isShown() {
        return !getLinks().isEmpty() || !getReceptions().isEmpty();
    }

    public List<Reception> getReceptions() {
        if (receptions == null) {
            receptions = reader.receptions(casePage.getMatter().id());
        }
        return receptions;
    }

    /** Name of a unit. */
    public String unit(UUID unitId) {
        return reader.unit(unitId);
    }

    public List<StepButton> getLinks() {
        if (links == null) {
            links = new ArrayList<>();
            steps.leaders(casePage.getMatter())
                    .forEach((page, name) -> links.add(new StepButton(
                            name, page + "/" + casePage.getMatter().id(), false)));
        }
        return links;
    }
}
