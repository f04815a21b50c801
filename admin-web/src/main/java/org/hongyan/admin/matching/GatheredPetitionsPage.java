package org.hongyan.admin.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.matching.GatheredPetition;
import org.hongyan.matching.GatheredPetitions;
import org.hongyan.matching.Repetition;
import org.hongyan.petition.CollectivePolicy;

/** The petitions a matter gathers, on the case page. */
@Named
@RequestScoped
public class GatheredPetitionsPage {

    private static final String DUE = "due";

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

    /**
     * A figure of the matter with the key of its explanation.
     *
     * @param key its name in the texts
     * @param kind look of its mark
     */
    public record Figure(String key, int number, String kind) {}

    /** Items, batches and person-visits as far as this desk reads them, and the flags of §3.8; each counted for itself. */
    public List<Figure> getFigures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("items", getAll().size(), ""));
        int batches = (int) getAll().stream()
                .filter(one -> one.readable() && one.channel().isVisit())
                .count();
        if (batches > 0) {
            figures.add(new Figure("batches", batches, ""));
        }
        int heads = getAll().stream().mapToInt(GatheredPetition::heads).sum();
        if (heads > 0) {
            figures.add(new Figure("heads", heads, ""));
        }
        if (CollectivePolicy.collective(casePage.getMatter().headCount())) {
            figures.add(new Figure("collective", 0, DUE));
        }
        if (getOwn() != null) {
            flags(getOwn(), figures);
        }
        if (casePage.getFile().aboveLevel()) {
            figures.add(new Figure("aboveLevel", 0, DUE));
        }
        return figures;
    }

    private static void flags(Repetition own, List<Figure> figures) {
        if (own == Repetition.REVIEW_MATERIAL) {
            figures.add(new Figure("review", 0, ""));
            return;
        }
        figures.add(own.firstHere() ? new Figure("firstHere", 0, "") : new Figure("repeatHere", 0, DUE));
        figures.add(own.repeat() ? new Figure("repeat", 0, DUE) : new Figure("first", 0, ""));
    }
}
