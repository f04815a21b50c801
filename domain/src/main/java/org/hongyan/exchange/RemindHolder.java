package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * Whoever handed a matter over, or watches over it, reminds its holder on paper (催办); an urgent one starts the days of a
 * rush matter (CL14). The limits of the law stay as they are.
 */
@UseCase
@LegalBasis("信访工作条例 第十四条")
public class RemindHolder {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private ExchangePolicy policy;

    @Inject
    private Exchanges exchanges;

    @Inject
    private CaseAccess access;

    @Inject
    private ClockBook clocks;

    /**
     * Sends it.
     *
     * @param answerBy day by which the holder answers; ignored for an urgent one, which has the days of a rush matter
     * @param rush how urgent, null for not at all
     */
    @Requires({Permission.DISPATCH, Permission.SUPERVISE})
    public UUID remind(UUID matterId, String words, LocalDate answerBy, Rush rush) {
        Matter matter = desk.open(matterId, ExchangeKind.REMINDER);
        Unit holder = desk.body(access.holderOf(matterId));
        if (rush != null && policy.congress(desk.actor().officeId())) {
            throw new RefusedException(new CongressRushesNobody(matter.number()));
        }
        FieldChecks checks = new FieldChecks().required("/words", words, FieldChecks.LONG);
        if (rush == null) {
            desk.comingDay(checks, "/day", answerBy);
        }
        checks.done();
        LocalDate due = rush == null ? answerBy : rushUntil(matter, holder, rush);
        Exchange reminder = Exchange.to(matterId, ExchangeKind.REMINDER, holder, words, due, desk.actor(), desk.now())
                .urgent(rush);
        reminder.wordedIn(papers.reminder(matter, reminder, holder));
        exchanges.add(reminder);
        desk.told(
                matterId,
                rush == null ? "REMINDED" : "REMINDED_URGENTLY",
                Map.of("receiver", holder.name(), "until", due.toString()));
        return reminder.id();
    }

    private LocalDate rushUntil(Matter matter, Unit holder, Rush rush) {
        clocks.stopOf(matter.id(), holder.id(), desk.today(), ClockKind.RUSH);
        return clocks.start(ClockStart.of(matter.id(), ClockKind.RUSH, holder.officeId(), holder.id(), desk.today())
                        .as(rush.variant()))
                .map(MatterClock::dueOn)
                .orElseThrow();
    }
}
