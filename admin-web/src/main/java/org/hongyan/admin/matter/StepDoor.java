package org.hongyan.admin.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.shared.Refusal;
import org.omnifaces.cdi.Param;

/** Asks for the matter in the address whether the page of a step may be opened. */
@RequestScoped
public class StepDoor {

    @Inject
    private MatterReader reader;

    @Inject
    private OpenSteps steps;

    @Inject
    private RecusalReader recusals;

    @Inject
    private HandoverTree names;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    /**
     * Why the page stays closed, empty if it may be opened; {@link MatterNotFound} if the body has no part in the
     * matter, as for an address that names none.
     */
    public Optional<Refusal> against(String page) {
        MatterView matter = reader.open(CasePage.parse(id));
        Optional<Refusal> away = recusals.away(matter.id());
        // whoever is barred asks the superior for somebody else, and does nothing more
        if (away.isPresent() && !steps.opens(matter, page)) {
            return away;
        }
        return steps.opens(matter, page)
                ? Optional.empty()
                : Optional.of(new StepNotOpen(matter.number(), names.name(matter.holderBodyId()), matter.id()));
    }
}
