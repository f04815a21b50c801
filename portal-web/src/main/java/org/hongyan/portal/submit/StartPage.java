package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Where a submission begins: the ways to do it, and the draft of last time. */
@Named("startPage")
@RequestScoped
public class StartPage {

    @Inject
    @Param(name = "nature")
    private String nature;

    @Inject
    @Param(name = "at")
    private String place;

    private final SubmitPage page;
    private final CitizenDraft draft;

    /** For the proxy. */
    protected StartPage() {
        this(null, null);
    }

    @Inject
    public StartPage(SubmitPage page, CitizenDraft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** The first question, with what the guide asked already: nature and place. */
    public String getFirst() {
        boolean sound = nature != null && nature.matches("[A-Z]{1,20}") && place != null && place.matches("[0-9]{12}");
        return page.address(Step.ACCUSATION) + (sound ? "?nature=" + nature + "&at=" + place : "");
    }

    /** Throws the draft of last time away. */
    public void forget() {
        draft.discard();
        page.go(Step.START);
    }
}
