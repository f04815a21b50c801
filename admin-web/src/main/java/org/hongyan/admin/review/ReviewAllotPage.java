package org.hongyan.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.review.AllotReview;

/** The reviewing body gives a request to a review officer. */
@Named
@RequestScoped
public class ReviewAllotPage extends ReviewForm {

    @Inject
    private AllotReview allot;

    private String personId;

    public void save() {
        allot.allot(getMatterId(), chosen(personId));
        done("review.allot", "case", "review.allot.done", getMatter().number());
    }

    /** Those who had no hand in the matter. */
    public List<SelectItem> getOfficers() {
        return people(reviews().officers(getMatterId()));
    }

    @Override
    public String getRemarks() {
        return "";
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String newPersonId) {
        personId = newPersonId;
    }
}
