package org.hongyan.admin.accusation;

import jakarta.inject.Inject;
import org.hongyan.accusation.AccusationOffers;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.omnifaces.util.Faces;

/** What both ways out have in common. Nothing typed here is kept as a draft. */
public abstract class AccusationForm extends ReplyForm {

    @Inject
    private AccusationOffers offers;

    @Inject
    private DoneNotes notes;

    private boolean sitsThere;

    /** True where a part could leave alone. */
    public boolean isParted() {
        return offers.of(getMatter()).contains(AccusationOffers.Offer.PART);
    }

    /** Says which slip stays, and opens a page. */
    protected void left(String key, String slip, String path) {
        notes.say(Texts.text(key, slip));
        Faces.redirect(path);
    }

    public boolean isSitsThere() {
        return sitsThere;
    }

    public void setSitsThere(boolean newSitsThere) {
        sitsThere = newSitsThere;
    }
}
