package org.hongyan.admin.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.hearing.ConcludeHearing;

/** A hearing will not be held as announced. */
@Named
@RequestScoped
public class HearingCancelPage extends HearingForm {

    @Inject
    private ConcludeHearing conclude;

    private String because;

    /** Tells the petitioner and opens the case. */
    public void cancel() {
        conclude.cancel(getMatterId(), because);
        done("hearing.cancel", "case", "hearing.cancel.done", getMatter().number());
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String newBecause) {
        because = newBecause;
    }
}
