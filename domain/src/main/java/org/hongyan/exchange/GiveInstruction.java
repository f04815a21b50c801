package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Matters;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The superior answers what it was asked (批复). */
@UseCase
@LegalBasis("信访工作条例 第十四条")
public class GiveInstruction {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private Matters matters;

    /** Answers in writing. */
    @Requires({Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public void give(UUID exchangeId, String words) {
        Exchange asked = desk.asked(exchangeId, ExchangeKind.INSTRUCTION);
        new FieldChecks().required("/answer", words, FieldChecks.LONG).done();
        UUID letter = papers.instruction(matters.forChange(asked.matterId()), asked, words);
        asked.answer(words, "", letter, desk.actor(), desk.today());
        desk.told(asked.matterId(), "INSTRUCTION_GIVEN", Map.of("receiver", desk.name(asked.senderBodyId())));
    }
}
