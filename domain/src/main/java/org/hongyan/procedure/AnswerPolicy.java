package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/**
 * A suggestion is studied and answered; a question, thanks, and a claim in the simple procedure get a short answer. A
 * claim on the ordinary way gets an opinion and nothing less.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十九条、信访事项简易办理办法")
class AnswerPolicy implements SignedStep {

    private final ClockBook clocks;
    private final Matters matters;
    private final Steps steps;
    private final PaperWords words;

    /** For the proxy. */
    protected AnswerPolicy() {
        this(null, null, null, null);
    }

    @Inject
    AnswerPolicy(ClockBook clocks, Matters matters, Steps steps, PaperWords words) {
        this.clocks = clocks;
        this.matters = matters;
        this.steps = steps;
        this.words = words;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.ANSWER_ACCEPTED || step == Transition.ANSWER;
    }

    @Override
    public void require(Matter matter, Details details) {
        boolean simple = clocks.running(matter.id(), ClockKind.SIMPLE_PROCEDURE).isPresent();
        if (matter.nature() == Nature.CLAIM && !simple) {
            throw new RefusedException(new OpinionRequired(matter.number()));
        }
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return matter.nature() == Nature.SUGGESTION ? DocumentKind.SUGGESTION_REPLY : DocumentKind.SIMPLE_REPLY;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        Adoption adoption = details.constant("adoption", Adoption.class);
        return new DocumentContent.AnswerLetter(
                matter.receivedOn(),
                matters.demands(matter.id()).stream().map(Demand::text).toList(),
                adoption == null ? "" : PaperWords.name(adoption),
                details.text("answer"),
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        clocks.stop(matter.id(), steps.today(), ClockKind.HANDLING, ClockKind.SIMPLE_PROCEDURE);
        // a suggestion has its reply and no opinion beside it
        return matter.nature() == Nature.SUGGESTION
                ? Map.of("receiver", words.body())
                : Map.of("receiver", words.body(), "wish", matter.number());
    }
}
