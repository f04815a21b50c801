package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.StepButton;

/** The decisions open on the case page, beside the steps of the handling. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    private CasePage casePage;

    private List<StepButton> links;

    /** What waits for a signature stands out. */
    public List<StepButton> getLinks() {
        if (links == null) {
            links = new ArrayList<>();
            casePage.getOpen()
                    .decisions()
                    .forEach((page, name) -> links.add(new StepButton(
                            name, page + "/" + casePage.getMatter().id(), page.endsWith("/sign"))));
        }
        return links;
    }
}
