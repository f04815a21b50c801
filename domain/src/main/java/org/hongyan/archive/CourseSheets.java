package org.hongyan.archive;

import static org.hongyan.archive.FileWords.columns;
import static org.hongyan.archive.FileWords.lines;
import static org.hongyan.archive.FileWords.name;
import static org.hongyan.archive.FileWords.named;
import static org.hongyan.archive.FileWords.said;
import static org.hongyan.archive.FileWords.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.Sheet;
import org.hongyan.exchange.Exchange;
import org.hongyan.exchange.Exchanges;
import org.hongyan.handover.Handover;
import org.hongyan.handover.Handovers;
import org.hongyan.handover.Objection;
import org.hongyan.handover.Report;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.review.Review;
import org.hongyan.review.ReviewReader;
import org.hongyan.supervision.FollowUp;
import org.hongyan.supervision.FollowUpReader;
import org.hongyan.supervision.Supervision;
import org.hongyan.supervision.Supervisions;

/** Which way the matter went: handovers, exchanges, supervision, reviews, clocks, everything that happened. */
@ApplicationScoped
class CourseSheets {

    @Inject
    private Handovers handovers;

    @Inject
    private Exchanges exchanges;

    @Inject
    private Supervisions supervisions;

    @Inject
    private FollowUpReader followUps;

    @Inject
    private ReviewReader reviews;

    @Inject
    private Timeline course;

    @Inject
    private PeopleSheets people;

    /** In their fixed order, empty ones too. */
    List<Sheet> of(MatterView matter) {
        UUID id = matter.id();
        return List.of(handovers(id), exchanges(id), supervisions(id), reviews(id), clocks(matter), timeline(id));
    }

    private Sheet handovers(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (Handover one : handovers.ofMatter(matterId)) {
            rows.add(List.of(
                    said(one.arrivedOn()),
                    name(one.kind()),
                    ends(one.senderBodyId(), one.receiverBodyId()),
                    lines(one.note(), one.requirements(), named("archive.sheet.until", one.limitOn())),
                    name(one.state())));
            Optional<Objection> objection = handovers.objectionOf(one.id()).filter(Objection::signed);
            objection.ifPresent(said -> rows.add(objection(said)));
            handovers.reportsOf(one.id()).forEach(report -> rows.add(report(one, report)));
        }
        return sheet("archive.sheet.handovers", "archive.sheet.course.columns", rows);
    }

    private List<String> objection(Objection one) {
        return List.of(
                said(one.filedOn()),
                text("archive.sheet.objection"),
                ends(one.receiverBodyId(), one.senderBodyId()),
                lines(one.reasons(), one.evidence(), named("archive.sheet.proper", one.properBody())),
                lines(name(one.verdict()), one.verdictReasons()));
    }

    private List<String> report(Handover handover, Report one) {
        return List.of(
                said(one.sentOn()),
                text("archive.sheet.report"),
                ends(handover.receiverBodyId(), handover.senderBodyId()),
                lines(one.course(), one.result(), one.petitionerOpinion()),
                lines(name(one.verdict()), one.verdictReasons(), named("archive.sheet.until", one.newLimitOn())));
    }

    private Sheet exchanges(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (Exchange one : exchanges.ofMatter(matterId)) {
            String receiver = one.receiverBodyId() == null ? one.village() : people.body(one.receiverBodyId());
            rows.add(List.of(
                    said(one.sentOn()),
                    name(one.kind()),
                    people.body(one.senderBodyId()) + " → " + receiver,
                    lines(one.words(), one.facts()),
                    lines(
                            name(one.state()),
                            said(one.answeredOn()),
                            one.answer(),
                            one.basis(),
                            named("archive.sheet.until", one.grantedOn()),
                            one.used())));
        }
        return sheet("archive.sheet.exchanges", "archive.sheet.course.columns", rows);
    }

    private Sheet supervisions(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (Supervision one : supervisions.ofMatter(matterId)) {
            rows.add(List.of(
                    said(one.openedOn()),
                    name(one.form()),
                    ends(one.bodyId(), one.receiverBodyId()),
                    lines(name(one.ground()), one.facts(), one.demanded(), named("archive.sheet.until", one.dueOn())),
                    lines(name(one.state()), name(one.follow()), one.answer(), one.verdict(), name(one.escalation()))));
        }
        for (FollowUp one : followUps.ofMatter(matterId)) {
            rows.add(List.of(
                    said(one.onDay()),
                    name(one.kind()),
                    people.body(one.bodyId()),
                    lines(one.words(), one.people()),
                    lines(said(one.endedOn()), one.outcome())));
        }
        return sheet("archive.sheet.supervisions", "archive.sheet.course.columns", rows);
    }

    private Sheet reviews(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (ReviewReader.ReviewView view : reviews.of(matterId)) {
            Review one = view.review();
            rows.add(List.of(
                    said(one.requestedOn()),
                    lines(name(one.stage()), one.number()),
                    lines(view.petitioner(), people.body(one.bodyId())),
                    lines(one.demand(), one.reasons(), named("archive.sheet.attacked", view.opinion())),
                    lines(name(one.state()), name(one.result()), name(one.ground()), said(one.decidedOn()))));
        }
        reviews.orders(matterId)
                .forEach(order -> rows.add(List.of(
                        said(order.orderedOn()),
                        lines(text("archive.sheet.order"), order.reviewNumber()),
                        people.body(order.receiverBodyId()),
                        lines(order.text(), named("archive.sheet.until", order.dueOn())),
                        lines(said(order.executedOn()), order.note()))));
        return sheet("archive.sheet.reviews", "archive.sheet.course.columns", rows);
    }

    private Sheet clocks(MatterView matter) {
        List<List<String>> rows = new ArrayList<>();
        for (ClockLine one : matter.clocks()) {
            rows.add(List.of(
                    name(one.kind()),
                    people.body(one.bodyId()),
                    said(one.startedOn()),
                    said(one.dueOn()),
                    lines(name(one.state()), said(one.stoppedOn()))));
        }
        return sheet("archive.sheet.clocks", "archive.sheet.clocks.columns", rows);
    }

    private Sheet timeline(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (TimelineEntry one : course.of(matterId)) {
            rows.add(List.of(
                    String.valueOf(one.seq()),
                    said(one.happenedOn()),
                    lines(one.bodyName(), one.actorName()),
                    FileWords.happened(one),
                    name(one.audience())));
        }
        return sheet("archive.sheet.timeline", "archive.sheet.timeline.columns", rows);
    }

    private String ends(UUID from, UUID to) {
        return people.body(from) + " → " + people.body(to);
    }

    private static Sheet sheet(String title, String columns, List<List<String>> rows) {
        return Sheet.table(text(title), columns(columns), rows);
    }
}
