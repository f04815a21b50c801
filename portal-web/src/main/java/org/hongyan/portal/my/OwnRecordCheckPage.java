package org.hongyan.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.audit.CheckedTimeline;
import org.hongyan.audit.VerifyOwnTimeline;
import org.hongyan.portal.faces.Texts;

/** The petitioner verifies the record of the own matter, on {@code /my}. */
@Named("ownRecordCheckPage")
@RequestScoped
public class OwnRecordCheckPage {

    @Inject
    private VerifyOwnTimeline verify;

    @Inject
    private MyPage my;

    private CheckedTimeline checked;

    /** Verifies it. */
    public void check() {
        if (my.isOpen()) {
            checked = verify.verify(my.getStatus().matterId()).orElse(null);
        }
    }

    public boolean isDone() {
        return checked != null;
    }

    public boolean isHolds() {
        return checked.holds();
    }

    /** The outcome in one sentence. */
    public String getOutcome() {
        return checked.holds()
                ? Texts.text("my.record.good", checked.entries())
                : Texts.text(
                        "my.record.bad", checked.faults().size(), my.getStatus().officePhone());
    }
}
