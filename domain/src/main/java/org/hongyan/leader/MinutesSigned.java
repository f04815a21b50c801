package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.MeetingMinutes;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Timeline;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.supervision.JointMeetings;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The convener has approved the minutes: members with a part read them, and the matter is before the meeting no longer. */
@ApplicationScoped
class MinutesSigned implements SignedPaper {

    private final LeaderPapers papers;
    private final JointMeetings meetings;
    private final Offices offices;
    private final Timeline timeline;
    private final CurrentActor actors;

    /** For the proxy. */
    protected MinutesSigned() {
        this(null, null, null, null, null);
    }

    @Inject
    MinutesSigned(
            LeaderPapers papers, JointMeetings meetings, Offices offices, Timeline timeline, CurrentActor actors) {
        this.papers = papers;
        this.meetings = meetings;
        this.offices = offices;
        this.timeline = timeline;
        this.actors = actors;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MEETING_MINUTES;
    }

    @Override
    public void require(Matter matter, LeaderPaper paper) {
        if (!actors.get().person().equals(paper.leaderId())) {
            throw new RefusedException(new NotTheConvener(matter.number(), paper.leader()));
        }
    }

    @Override
    public DocumentContent settle(Matter matter, LeaderPaper paper, DocumentContent content) {
        MeetingMinutes minutes = (MeetingMinutes) content;
        return new MeetingMinutes(
                minutes.title(),
                minutes.at(),
                minutes.place(),
                minutes.convener(),
                minutes.members(),
                minutes.items(),
                minutes.decisions(),
                readers(matter, paper));
    }

    @Override
    public void after(Matter matter, LeaderPaper paper, DocumentContent content, SignedDocument document) {
        meetings.decided(matter, document.number());
        timeline.add(
                matter.id(),
                "MINUTES_APPROVED",
                Audience.CHAIN,
                Map.of("on", ((MeetingMinutes) content).at().toLocalDate().toString(), "document", document.number()));
    }

    /** Names of the members that have a part in the matter now, without the own body. */
    private List<String> readers(Matter matter, LeaderPaper paper) {
        return papers.members(paper.documentId()).stream()
                .map(MeetingMember::memberBodyId)
                .filter(body -> !body.equals(actors.get().bodyId()) && papers.takesPart(matter.id(), body))
                .flatMap(body -> offices.unit(body).map(Unit::name).stream())
                .toList();
    }
}
