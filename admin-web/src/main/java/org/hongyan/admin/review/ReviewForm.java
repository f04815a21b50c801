package org.hongyan.admin.review;

import jakarta.inject.Inject;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.procedure.DecisionForm;
import org.hongyan.review.ReviewReader;
import org.hongyan.review.ReviewReader.ReviewView;

/** What the pages of the reviewing body need beside the matter: the request they work on. */
public abstract class ReviewForm extends DecisionForm {

    @Inject
    private ReviewReader reviews;

    private ReviewView view;
    private boolean read;

    protected ReviewReader reviews() {
        return reviews;
    }

    /** The request that the own body has to decide; null if there is none. */
    public ReviewView getView() {
        if (!read) {
            view = reviews.open(getMatterId()).orElse(null);
            read = true;
        }
        return view;
    }

    /** 复查 or 复核. */
    public String getLevel() {
        return getView() == null ? "" : Texts.of(getView().review().stage());
    }
}
