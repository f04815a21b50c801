package org.hongyan.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.review.ReviewOrder;
import org.hongyan.review.ReviewReader;
import org.hongyan.review.ReviewReader.ReviewView;

/** Beside a case: the review file for the reviewing body, what was ordered for both ends of the order. */
@Named
@RequestScoped
public class ReviewFilePage {

    @Inject
    private ReviewReader reader;

    @Inject
    private CasePage casePage;

    private List<ReviewView> reviews;
    private List<ReviewOrder> orders;

    public List<ReviewView> getReviews() {
        if (reviews == null) {
            reviews = reader.of(casePage.getMatter().id());
        }
        return reviews;
    }

    public List<ReviewOrder> getOrders() {
        if (orders == null) {
            orders = reader.orders(casePage.getMatter().id());
        }
        return orders;
    }

    /** 复查 赤信复查-2026-00012-3 */
    public String heading(ReviewView view) {
        return Texts.text(
                "review.file.heading", view.review().stage(), view.review().number());
    }
}
