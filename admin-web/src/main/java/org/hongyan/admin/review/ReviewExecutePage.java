package org.hongyan.admin.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.review.RecordExecution;
import org.hongyan.review.ReviewOrder;
import org.hongyan.review.ReviewReader;

/** The first body records that it has done what a review ordered. */
@Named
@RequestScoped
public class ReviewExecutePage extends ReplyForm {

    @Inject
    private ReviewReader reviews;

    @Inject
    private RecordExecution execution;

    private LocalDate on;
    private String how;

    @PostConstruct
    void begin() {
        on = getToday();
    }

    public void save() {
        execution.record(getMatterId(), on, how);
        done("review.execute", "case", "review.execute.done", getMatter().number());
    }

    /** The oldest order that is outstanding; null if there is none. */
    public ReviewOrder getOrder() {
        return reviews.orders(getMatterId()).stream()
                .filter(order -> order.executedOn() == null)
                .findFirst()
                .orElse(null);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate newOn) {
        on = newOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String newHow) {
        how = newHow;
    }
}
