package org.hongyan.hearing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.document.SignedDocument;
import org.hongyan.hearing.HearingPolicy.Candidates;
import org.hongyan.matter.Audience;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/**
 * The body that handles or reviews a complex matter calls a hearing and tells the petitioner when, where, before whom and
 * with which rights (T40). The days of a final review stand still from now until the conclusion.
 */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项、第三十六条第二款")
public class AnnounceHearing {

    static final String GUARD = "hearing.complex";

    /**
     * A hearing to be called.
     *
     * @param day at least seven days from now
     * @param time when it begins, in +08:00
     * @param open true if the public may attend
     * @param askedFor true if the petitioner asked for it
     * @param reason why the matter is complex, for the file
     * @param questions what is to be cleared up
     * @param chairId a member of staff who has not handled the matter
     * @param panel beside the chair; rows without a name are left out
     */
    public record Order(
            UUID matterId,
            LocalDate day,
            LocalTime time,
            String place,
            boolean open,
            boolean askedFor,
            String reason,
            String questions,
            UUID chairId,
            List<PanelMember> panel) {

        public Order {
            panel = List.copyOf(panel);
        }
    }

    @Inject
    private HearingDesk desk;

    @Inject
    private Hearings hearings;

    @Inject
    private Documents documents;

    @Inject
    private Recipients recipients;

    @Inject
    private ClockBook clocks;

    @Inject
    private Steps steps;

    @Inject
    private StandingBook standing;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the notice, which is to be served. */
    @Requires({Permission.HANDLE, Permission.REVIEW})
    public UUID announce(Order order) {
        Matter matter = desk.forAnnouncing(order.matterId());
        steps.check(matter, Transition.HOLD_HEARING, GUARD);
        // an opinion exists on the ordinary route only
        if (matter.nature() != Nature.CLAIM
                || clocks.running(matter.id(), ClockKind.SIMPLE_PROCEDURE).isPresent()) {
            throw new RefusedException(new HearingNotOnRoute(matter.number()));
        }
        hearings.open(matter.id()).ifPresent(open -> {
            throw new RefusedException(
                    new HearingThereAlready(matter.number(), open.beginsAt().toLocalDate()));
        });
        Candidates people = desk.people(matter);
        HearingPolicy.require(order, people, steps.today());
        Person chair = people.open().stream()
                .filter(one -> one.id().equals(order.chairId()))
                .findFirst()
                .orElseThrow();
        boolean pauses = matter.state() == MatterState.IN_FINAL;
        Hearing hearing = new Hearing(order, chair, pauses, actors.get(), steps.today());
        hearings.add(hearing);
        if (pauses) {
            clocks.pause(matter.id(), steps.today(), ClockKind.FINAL_REVIEW);
        }
        SignedDocument notice = documents.issue(new NewDocument(
                DocumentKind.HEARING_NOTICE, matter.id(), recipients.wording(matter, notice(matter, hearing))));
        Map<String, String> args = new LinkedHashMap<>();
        args.put("until", order.day().toString());
        args.put("on", order.day().toString());
        args.put("time", order.time().toString());
        args.put("place", hearing.place());
        args.put("document", notice.number());
        steps.take(matter, Transition.HOLD_HEARING, GUARD, Audience.PETITIONER, args);
        standing.refresh(matter);
        return notice.id();
    }

    private RecordContent.HearingNotice notice(Matter matter, Hearing hearing) {
        return new RecordContent.HearingNotice(
                matter.title(),
                hearing.beginsAt(),
                hearing.place(),
                hearing.isPublic(),
                hearing.chairName(),
                hearing.panel().stream().map(PanelMember::written).toList(),
                hearing.questions(),
                offices.byId(actors.get().officeId()).map(Office::phone).orElse(""));
    }
}
