package org.hongyan.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.matter.Transition;
import org.hongyan.review.PrepareReviewRefusal;
import org.hongyan.review.ReviewGround;

/** The review officer finds a request not admissible. */
@Named
@RequestScoped
public class ReviewRefusePage extends ReviewForm {

    @Inject
    private PrepareReviewRefusal refusal;

    private ReviewGround ground;
    private String facts;
    private String rightBody;

    /** Puts it before the head. */
    public void prepare() {
        refusal.prepare(getMatterId(), ground, facts, rightBody);
        done("review.refuse", "case", "procedure.prepared", getMatter().number());
    }

    public ReviewGround[] getGrounds() {
        return ReviewGround.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.REFUSE_REVIEW);
    }

    public ReviewGround getGround() {
        return ground;
    }

    public void setGround(ReviewGround newGround) {
        ground = newGround;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getRightBody() {
        return rightBody;
    }

    public void setRightBody(String newRightBody) {
        rightBody = newRightBody;
    }
}
