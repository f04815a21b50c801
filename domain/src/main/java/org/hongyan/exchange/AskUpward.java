package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/** The holder asks its superior what to do (请示); jurisdiction and limits stay as they are. */
@UseCase
@LegalBasis("信访工作条例 第十四条")
public class AskUpward {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private Partners partners;

    @Inject
    private Exchanges exchanges;

    /**
     * Asks it.
     *
     * @param facts what the superior has to know; may be empty
     * @param answerBy day by which the answer is wanted; may be null
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID ask(UUID matterId, String question, String facts, LocalDate answerBy) {
        Matter matter = desk.open(matterId, ExchangeKind.INSTRUCTION);
        Unit superior = partners.superior().orElseThrow(() -> new RefusedException(new NobodyAbove(matter.number())));
        FieldChecks checks = new FieldChecks()
                .required("/words", question, FieldChecks.LONG)
                .optional("/facts", facts, FieldChecks.LONG);
        if (answerBy != null) {
            desk.comingDay(checks, "/day", answerBy);
        }
        checks.done();
        Exchange asked = Exchange.to(
                        matterId, ExchangeKind.INSTRUCTION, superior, question, answerBy, desk.actor(), desk.now())
                .with(facts);
        asked.wordedIn(papers.question(matter, asked, superior));
        exchanges.addAndCall(asked);
        desk.told(matterId, "INSTRUCTION_ASKED", Map.of("receiver", superior.name()));
        return asked.id();
    }
}
