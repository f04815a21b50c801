package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** What a village answered on the sheet, typed in by whoever asked. */
@UseCase
@LegalBasis("信访工作条例 第三十条")
public class RecordAnswers {

    @Inject
    private ExchangeDesk desk;

    /** Types it in. */
    @Requires(Permission.HANDLE)
    public void record(UUID exchangeId, String words) {
        Exchange asked = desk.own(exchangeId, ExchangeKind.QUESTIONS);
        if (!asked.open()) {
            throw new RefusedException(new ExchangeOver());
        }
        new FieldChecks().required("/answer", words, FieldChecks.LONG).done();
        asked.answer(words, "", null, desk.actor(), desk.today());
        desk.told(asked.matterId(), "VILLAGE_ANSWERED", Audience.OFFICE, Map.of("village", asked.village()));
    }
}
