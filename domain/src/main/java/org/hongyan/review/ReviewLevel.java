package org.hongyan.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;

/** The two levels of it and what belongs to each. */
public enum ReviewLevel {
    /** 复查. */
    REVIEW(
            EnumSet.of(MatterState.REPLIED, MatterState.COMPLETED),
            MatterState.IN_REVIEW,
            Transition.REQUEST_REVIEW,
            "review.in_time_or_late_reason",
            ClockKind.REVIEW_REQUEST,
            ClockKind.REVIEW,
            DocumentKind.HANDLING_OPINION,
            DocumentKind.REVIEW_REQUEST,
            DocumentKind.REVIEW_OPINION,
            DocumentKind.REVIEW_REFUSAL_NOTICE),
    /** 复核. */
    FINAL_REVIEW(
            EnumSet.of(MatterState.REVIEWED),
            MatterState.IN_FINAL,
            Transition.REQUEST_FINAL_REVIEW,
            "final.in_time",
            ClockKind.FINAL_REVIEW_REQUEST,
            ClockKind.FINAL_REVIEW,
            DocumentKind.REVIEW_OPINION,
            DocumentKind.FINAL_REVIEW_REQUEST,
            DocumentKind.FINAL_REVIEW_OPINION,
            DocumentKind.FINAL_REVIEW_REFUSAL_NOTICE);

    private final Set<MatterState> before;
    private final MatterState running;
    private final Transition request;
    private final String guard;
    private final ClockKind own;
    private final ClockKind duty;
    private final DocumentKind attacked;
    private final DocumentKind application;
    private final DocumentKind opinion;
    private final DocumentKind refusal;

    ReviewLevel(
            Set<MatterState> before,
            MatterState running,
            Transition request,
            String guard,
            ClockKind own,
            ClockKind duty,
            DocumentKind attacked,
            DocumentKind application,
            DocumentKind opinion,
            DocumentKind refusal) {
        this.before = before;
        this.running = running;
        this.request = request;
        this.guard = guard;
        this.own = own;
        this.duty = duty;
        this.attacked = attacked;
        this.application = application;
        this.opinion = opinion;
        this.refusal = refusal;
    }

    /** The one that may be asked for in that state; empty if neither may. */
    public static Optional<ReviewLevel> askedIn(MatterState state) {
        return Arrays.stream(values())
                .filter(stage -> stage.before.contains(state))
                .findFirst();
    }

    public MatterState running() {
        return running;
    }

    public Transition request() {
        return request;
    }

    /** Key of the request's guard in the lifecycle. */
    String guard() {
        return guard;
    }

    /** The petitioner's own limit for asking. */
    public ClockKind own() {
        return own;
    }

    /** The reviewing body's limit. */
    public ClockKind duty() {
        return duty;
    }

    /** What is attacked. */
    public DocumentKind attacked() {
        return attacked;
    }

    DocumentKind application() {
        return application;
    }

    DocumentKind opinion() {
        return opinion;
    }

    DocumentKind refusal() {
        return refusal;
    }

    /** The step that a result takes. */
    Transition decision(ReviewVerdict result) {
        if (result == ReviewVerdict.REDO) {
            return this == REVIEW ? Transition.ORDER_REDO : Transition.ORDER_FINAL_REDO;
        }
        return this == REVIEW ? Transition.REVIEW : Transition.FINAL_REVIEW;
    }

    /** Key of the guard of that step. */
    String guard(ReviewVerdict result) {
        if (result == ReviewVerdict.REDO) {
            return this == REVIEW ? "review.redo" : "final.redo";
        }
        return this == REVIEW ? "review.upheld_or_changed" : "final.upheld_or_changed";
    }
}
