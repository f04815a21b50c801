package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.petition.PetitionChecks;

/** Who it is: one to five petitioners or representatives, and for how many. */
@Named("whoPage")
@RequestScoped
public class WhoPage {

    private final SubmitPage page;
    private final CitizenDraft draft;

    /** For the proxy. */
    protected WhoPage() {
        this(null, null);
    }

    @Inject
    public WhoPage(SubmitPage page, CitizenDraft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** As many rows as the form had, so that no row typed in an older window falls away. */
    @PostConstruct
    void rows() {
        Rows.resize(draft.answers().getPeople(), "people", PetitionChecks.MAX_REPRESENTATIVES, Answers.Person::new);
    }

    public void go() {
        page.keepAndGoOn("/petitioners", "/headCount", "/signers");
    }

    /** True once it is no longer one person alone, or a list was begun. */
    public boolean isJoint() {
        String signers = draft.answers().getSigners();
        return getPeople().size() > 1 || (signers != null && !signers.isBlank());
    }

    /** One more representative. */
    public void add() {
        if (isMore()) {
            draft.answers().getPeople().add(new Answers.Person());
        }
        page.keepAndStay();
    }

    /** Takes one representative out; the first stays. */
    public void remove(int index) {
        if (index > 0) {
            draft.answers().getPeople().remove(index);
        }
        page.keepAndStay();
    }

    public List<Answers.Person> getPeople() {
        return draft.answers().getPeople();
    }

    public boolean isMore() {
        return getPeople().size() < PetitionChecks.MAX_REPRESENTATIVES;
    }
}
