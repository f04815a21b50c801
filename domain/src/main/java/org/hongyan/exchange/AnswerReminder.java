package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.ClockBook;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Whoever was reminded tells what it does and by when; the days of a rush matter end with it (CL14). */
@UseCase
@LegalBasis("信访工作条例 第十四条")
public class AnswerReminder {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ClockBook clocks;

    /** Also by a body that has handed the matter on meanwhile. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public void answer(UUID exchangeId, String words) {
        Exchange reminder = desk.asked(exchangeId, ExchangeKind.REMINDER);
        new FieldChecks().required("/answer", words, FieldChecks.LONG).done();
        reminder.answer(words, "", null, desk.actor(), desk.today());
        if (reminder.rush() != null) {
            clocks.stopOf(reminder.matterId(), desk.actor().bodyId(), desk.today(), ClockKind.RUSH);
        }
        desk.told(reminder.matterId(), "REMINDER_ANSWERED", Map.of("receiver", desk.name(reminder.senderBodyId())));
    }
}
