package org.hongyan.hearing;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks;

/** The hearing was held: its record goes into the file, for everybody's signature by hand. */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项")
public class RecordHearing {

    /**
     * What happened.
     *
     * @param until when it ended, on its day
     * @param petitioners who came for the petitioners, or that nobody came
     * @param course what was said, asked and shown
     * @param unsigned why somebody did not sign; empty if all signed
     */
    public record Order(LocalTime until, String petitioners, String course, String unsigned) {}

    @Inject
    private HearingDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private Timeline timeline;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private Desks desks;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the record. */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public UUID record(UUID matterId, Order order) {
        Matter matter = desk.withHearing(matterId);
        Hearing hearing = desk.open(matter);
        if (hearing.state() != Hearing.State.ANNOUNCED) {
            throw new RefusedException(new NoOpenHearing(matter.number()));
        }
        if (steps.today().isBefore(hearing.beginsAt().toLocalDate())) {
            throw new RefusedException(
                    new HearingNotYet(matter.number(), hearing.beginsAt().toLocalDate()));
        }
        boolean after = order.until() != null
                && order.until().isAfter(hearing.beginsAt().toLocalTime());
        new FieldChecks()
                .unless(order.until() != null, "/until", "hearing.time")
                .unless(order.until() == null || after, "/until", "hearing.untilTooEarly")
                .required("/petitioners", order.petitioners(), FieldChecks.LINE)
                .required("/course", order.course(), 20 * FieldChecks.LONG)
                .optional("/unsigned", order.unsigned(), FieldChecks.LINE)
                .done();
        hearing.held();
        UUID record = documents
                .issue(new NewDocument(
                        DocumentKind.HEARING_RECORD,
                        matterId,
                        recipients.wording(matter, record(matter, hearing, order))))
                .id();
        timeline.add(
                matterId,
                "HEARING_HELD",
                Audience.PETITIONER,
                Map.of("on", hearing.beginsAt().toLocalDate().toString()));
        standing.refresh(matter);
        return record;
    }

    private RecordContent.HearingRecord record(Matter matter, Hearing hearing, Order order) {
        // under review whoever examines it speaks for the reviewer
        UUID handler = actors.get().bodyId().equals(matter.responsibleBodyId())
                ? matter.handlerId()
                : actors.get().person();
        return new RecordContent.HearingRecord(
                hearing.beginsAt(),
                hearing.beginsAt().toLocalDate().atTime(order.until()),
                hearing.place(),
                hearing.chairName(),
                actors.get().name(),
                hearing.panel().stream().map(PanelMember::written).toList(),
                desks.names(List.of(handler)).getOrDefault(handler, ""),
                FieldChecks.clean(order.petitioners()),
                FieldChecks.clean(order.course()),
                FieldChecks.clean(order.unsigned()));
    }
}
