package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a submission begins: the ways to do it, and the draft of last time. */
@Named("startPage")
@RequestScoped
public class StartPage {

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

    /** Throws the draft of last time away. */
    public void forget() {
        draft.discard();
        page.go(Step.START);
    }
}
