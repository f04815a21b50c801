package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The co-handler agrees, says why it cannot help, or gives its opinion to the lead in writing. */
@UseCase
@LegalBasis("信访工作条例 第二十四条、第三十一条")
public class AnswerCoHandling {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private CoHandlingSteps steps;

    @Inject
    private Matters matters;

    /**
     * As written on the page.
     *
     * @param how AGREED, REFUSED or ANSWERED; null if nothing was chosen
     * @param words the opinion, or the reasons of a refusal; a remark of whoever agrees may be empty
     * @param basis legal basis of an opinion; may be empty
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void answer(UUID exchangeId, ExchangeState how, String words, String basis) {
        Exchange asked = desk.asked(exchangeId, ExchangeKind.CO_HANDLING);
        FieldChecks checks = new FieldChecks()
                .unless(how != null, "/verdict", "coHandling.missing")
                .optional("/answer", words, FieldChecks.LONG)
                .optional("/basis", basis, FieldChecks.LONG);
        if (how == ExchangeState.REFUSED || how == ExchangeState.ANSWERED) {
            checks.required("/answer", words, FieldChecks.LONG);
        }
        checks.done();
        if (how == ExchangeState.REFUSED) {
            steps.namedBy(asked).ifPresent(step -> {
                throw new RefusedException(new NamedToHelp(desk.name(step.senderBodyId())));
            });
        }
        Matter matter = matters.forChange(asked.matterId());
        Map<String, String> lead = Map.of("receiver", desk.name(asked.senderBodyId()));
        switch (how) {
            case AGREED -> {
                asked.agree(words, desk.actor(), desk.today());
                desk.told(matter.id(), "CO_HANDLING_AGREED", lead);
            }
            case REFUSED -> {
                asked.refuse(words, desk.actor(), desk.today());
                desk.told(matter.id(), "CO_HANDLING_REFUSED", lead);
            }
            case ANSWERED -> {
                asked.answer(words, basis, papers.opinion(matter, asked, words, basis), desk.actor(), desk.today());
                desk.told(matter.id(), "CO_HANDLING_ANSWERED", lead);
            }
            default -> throw new IllegalArgumentException(how.name());
        }
    }
}
