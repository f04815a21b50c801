package org.hongyan.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Questions of fact to a village on a sheet of paper (询问单), without petitioner, demand or number of the matter: also to a
 * village that is complained of and therefore takes no other part. Not where the petitioner wants no village to know.
 */
@UseCase
@LegalBasis("信访工作条例 第三十条")
public class AskVillage {

    @Inject
    private ExchangeDesk desk;

    @Inject
    private ExchangePapers papers;

    @Inject
    private Exchanges exchanges;

    /**
     * Writes the sheet.
     *
     * @param questions one on each line
     */
    @Requires(Permission.HANDLE)
    public UUID ask(UUID matterId, String village, String questions, LocalDate dueOn) {
        Matter matter = desk.open(matterId, ExchangeKind.QUESTIONS);
        FieldChecks checks = new FieldChecks()
                .unless(!matter.keptFromVillage(), "/village", "village.mustNotKnow")
                .required("/village", village, FieldChecks.LINE)
                .required("/words", questions, FieldChecks.LONG);
        desk.comingDay(checks, "/day", dueOn);
        checks.done();
        Exchange asked = Exchange.toVillage(matterId, village, questions, dueOn, desk.actor(), desk.now());
        asked.wordedIn(papers.sheet(matter, asked));
        exchanges.add(asked);
        desk.told(
                matterId,
                "VILLAGE_ASKED",
                Audience.OFFICE,
                Map.of("village", village.strip(), "until", dueOn.toString()));
        return asked.id();
    }
}
