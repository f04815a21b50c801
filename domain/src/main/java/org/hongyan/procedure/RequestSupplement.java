package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Something essential is missing: the office asks for it in writing (T38). It is registered all the same, its days run
 * on, and not to answer is no ground to refuse.
 */
@UseCase
@LegalBasis("信访工作条例 第十九条")
public class RequestSupplement {

    @Inject
    private StepDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private PaperWords words;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private StandingBook standing;

    /**
     * Returns the id of the notice.
     *
     * @param missing what is missing, one thing in each line
     * @param by until when it should come
     */
    @Requires(Permission.REGISTER)
    public UUID ask(UUID matterId, String missing, LocalDate by) {
        Matter matter = desk.held(matterId);
        new FieldChecks()
                .required("/missing", missing, FieldChecks.LONG)
                .unless(by != null, "/by", "day.missing")
                .unless(by == null || by.isAfter(steps.today()), "/by", "supplement.tooSoon")
                .done();
        steps.check(matter, Transition.ASK_SUPPLEMENT, "supplement.needed");
        if (matter.state() == MatterState.SUBMITTED) {
            matter.enterRegister(steps.today());
            clocks.start(ClockStart.of(
                    matterId, ClockKind.DISPATCH, matter.officeId(), matter.bodyId(), matter.receivedOn()));
        }
        List<String> items = Arrays.stream(missing.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        SignedDocument notice = documents.issue(new NewDocument(
                DocumentKind.SUPPLEMENT_NOTICE,
                matterId,
                recipients.wording(
                        matter,
                        new DocumentContent.SupplementNotice(
                                matter.receivedOn(), items, by, PaperWords.text("supplement.ways"), words.contact()))));
        steps.take(
                matter,
                Transition.ASK_SUPPLEMENT,
                "supplement.needed",
                Audience.PETITIONER,
                Map.of(
                        "reason", String.join("；", items),
                        "until", by.toString(),
                        "document", notice.number()));
        standing.refresh(matter);
        return notice.id();
    }
}
