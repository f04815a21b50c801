package org.hongyan.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.Transition;
import org.hongyan.review.PrepareReviewOpinion;

/** The review officer drafts the opinion. */
@Named
@RequestScoped
public class ReviewDecidePage extends ReviewForm {

    @Inject
    private PrepareReviewOpinion opinion;

    private ReviewVerdict result;
    private String facts;
    private String legalBasis;
    private String procedure;
    private String powers;
    private String conclusion;
    private String order;
    private LocalDate orderBy;
    private boolean lateAccepted;

    /** Puts it before the head. */
    public void prepare() {
        opinion.prepare(new PrepareReviewOpinion.Draft(
                getMatterId(), result, facts, legalBasis, procedure, powers, conclusion, order, orderBy, lateAccepted));
        done("review.decide", "case", "procedure.prepared", getMatter().number());
    }

    public ReviewVerdict[] getResults() {
        return ReviewVerdict.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(Transition.REVIEW)
                + remarksOn(Transition.ORDER_REDO)
                + remarksOn(Transition.FINAL_REVIEW)
                + remarksOn(Transition.ORDER_FINAL_REDO);
    }

    public ReviewVerdict getResult() {
        return result;
    }

    public void setResult(ReviewVerdict newResult) {
        result = newResult;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String newLegalBasis) {
        legalBasis = newLegalBasis;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String newProcedure) {
        procedure = newProcedure;
    }

    public String getPowers() {
        return powers;
    }

    public void setPowers(String newPowers) {
        powers = newPowers;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String newConclusion) {
        conclusion = newConclusion;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String newOrder) {
        order = newOrder;
    }

    public LocalDate getOrderBy() {
        return orderBy;
    }

    public void setOrderBy(LocalDate newOrderBy) {
        orderBy = newOrderBy;
    }

    public boolean isLateAccepted() {
        return lateAccepted;
    }

    public void setLateAccepted(boolean stated) {
        lateAccepted = stated;
    }
}
