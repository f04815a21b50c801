package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.portal.faces.Texts;

/** What is asked for, one demand in each box; every one gets its own answer. */
@Named("demandsPage")
@RequestScoped
public class DemandsPage {

    private final SubmitPage page;
    private final CitizenDraft draft;

    /** For the proxy. */
    protected DemandsPage() {
        this(null, null);
    }

    @Inject
    public DemandsPage(SubmitPage page, CitizenDraft draft) {
        this.page = page;
        this.draft = draft;
    }

    @PostConstruct
    void rows() {
        Rows.resize(draft.answers().getDemands(), "demands", PetitionChecks.MAX_DEMANDS, () -> "");
    }

    public void go() {
        page.keepAndGoOn("/demands");
    }

    public void add() {
        if (isMore()) {
            getDemands().add("");
        }
        page.keepAndStay();
    }

    public void remove(int index) {
        if (getDemands().size() > 1) {
            getDemands().remove(index);
        }
        page.keepAndStay();
    }

    public List<String> getDemands() {
        return draft.answers().getDemands();
    }

    /** 第 1 条诉求 */
    public String label(int index) {
        return Texts.text("submit.demands.one", index + 1);
    }

    public boolean isMore() {
        return getDemands().size() < PetitionChecks.MAX_DEMANDS;
    }

    public int getMax() {
        return PetitionChecks.MAX_DEMAND;
    }
}
