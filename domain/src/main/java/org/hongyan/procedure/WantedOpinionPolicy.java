package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.matter.Transition;
import org.hongyan.reply.AnswerWindow;
import org.hongyan.reply.AnswerWindow.Window;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;

/**
 * Who was answered shortly may ask for an opinion, once, as long as the answer may be rated. A suggestion to which the
 * competent body has replied has had all that the law gives it; one that the office answered off-hand goes to a body.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十九条、第三十一条第六项、第三十二条、信访事项简易办理办法")
class WantedOpinionPolicy {

    static final String TO_OFFICE = "opinion.wanted_after_office_answer";
    static final String TO_BODY = "opinion.wanted_after_simple_reply";

    private final AnswerWindow windows;
    private final Timeline timeline;

    /** For the proxy. */
    protected WantedOpinionPolicy() {
        this(null, null);
    }

    @Inject
    WantedOpinionPolicy(AnswerWindow windows, Timeline timeline) {
        this.windows = windows;
        this.timeline = timeline;
    }

    /** Refuses what is not allowed; the guard of the row that fits otherwise. */
    String require(Matter matter, UUID petitionerId, LocalDate askedOn) {
        against(matter, petitionerId, askedOn).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return answeredByOffice(matter.id()) ? TO_OFFICE : TO_BODY;
    }

    /** Why not, empty if it is allowed. */
    Optional<Refusal> against(Matter matter, UUID petitionerId, LocalDate askedOn) {
        if (wanted(matter.id())) {
            return Optional.of(new OpinionWanted(matter.number()));
        }
        if (matter.nature() == Nature.SUGGESTION && !answeredByOffice(matter.id())) {
            return Optional.of(new NoOpinionOnSuggestion(matter.number()));
        }
        Optional<Window> window = windows.of(matter.id(), petitionerId);
        if (window.isEmpty()) {
            return Optional.of(new AnswerNotServed(matter.number()));
        }
        LocalDate last = window.get().lastDay();
        return askedOn.isAfter(last) ? Optional.of(new OpinionTooLate(matter.number(), last)) : Optional.empty();
    }

    /** Last day on which that petitioner may ask; empty if he or she may not. */
    Optional<LocalDate> lastDay(Matter matter, UUID petitionerId, LocalDate today) {
        return matter.state() == MatterState.ANSWERED
                        && against(matter, petitionerId, today).isEmpty()
                ? windows.of(matter.id(), petitionerId).map(Window::lastDay)
                : Optional.empty();
    }

    /** True if some petitioner of an answered matter may still ask, as far as a list of acts needs to know. */
    boolean possible(MatterView matter) {
        return !wanted(matter.id()) && (matter.nature() != Nature.SUGGESTION || answeredByOffice(matter.id()));
    }

    /** True once somebody has asked for an opinion in the matter. */
    boolean wanted(UUID matterId) {
        return timeline.of(matterId).stream().anyMatch(entry -> entry.kind().equals(Transition.WANT_OPINION.name()));
    }

    /** True if the last answer was the office's own, before anybody had accepted the matter. */
    private boolean answeredByOffice(UUID matterId) {
        return timeline.of(matterId).stream()
                .map(TimelineEntry::kind)
                .filter(kind -> kind.equals(Transition.ANSWER.name()) || kind.equals(Transition.ANSWER_ACCEPTED.name()))
                .reduce((earlier, later) -> later)
                .filter(Transition.ANSWER.name()::equals)
                .isPresent();
    }
}
