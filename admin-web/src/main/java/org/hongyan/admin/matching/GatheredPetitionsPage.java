package org.hongyan.admin.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.matching.GatheredPetition;
import org.hongyan.matching.GatheredPetitions;
import org.hongyan.matching.Repetition;

/** The petitions a matter gathers, on the case page. */
@Named
@RequestScoped
public class GatheredPetitionsPage {

    @Inject
    private GatheredPetitions reader;

    @Inject
    private CasePage casePage;

    private List<GatheredPetition> all;

    /** Its own and those merged into it, the first first. */
    public List<GatheredPetition> getAll() {
        if (all == null) {
            all = reader.of(casePage.getMatter().id());
        }
        return all;
    }

    /** Whether the petition this matter was registered as is a repeat; null if that may not be read. */
    public Repetition getOwn() {
        return getAll().stream()
                .filter(GatheredPetition::own)
                .map(GatheredPetition::repetition)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }
}
