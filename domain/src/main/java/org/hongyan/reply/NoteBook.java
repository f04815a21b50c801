package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.staff.CurrentActor;

/** Writes working papers of a matter in handling; the timeline says that it was done, never what was said. */
@ApplicationScoped
class NoteBook {

    private final OwnMatter own;
    private final WorkingPapers papers;
    private final Steps steps;
    private final Timeline timeline;
    private final StandingBook standing;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected NoteBook() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    NoteBook(
            OwnMatter own,
            WorkingPapers papers,
            Steps steps,
            Timeline timeline,
            StandingBook standing,
            CurrentActor actors,
            Clock clock) {
        this.own = own;
        this.papers = papers;
        this.steps = steps;
        this.timeline = timeline;
        this.standing = standing;
        this.actors = actors;
        this.clock = clock;
    }

    UUID write(UUID matterId, NoteKind kind, NoteContent content, boolean refused, String event, Audience audience) {
        Matter matter = own.inHandling(matterId);
        new FieldChecks()
                .happened("/happenedOn", content.happenedOn(), matter.receivedOn(), steps.today())
                .optional("/place", content.place(), FieldChecks.LINE)
                .required("/people", content.people(), FieldChecks.LINE)
                .required("/text", content.text(), FieldChecks.LONG)
                .done();
        WorkingNote note = new WorkingNote(matterId, kind, content, refused, actors.get(), clock.instant());
        add(matter, note, event, audience);
        return note.id();
    }

    /** Keeps what has a numbered paper of its own; its fields were looked at when the paper was made. */
    void keep(Matter matter, NoteKind kind, NoteContent content, UUID paper, String event, Audience audience) {
        add(matter, new WorkingNote(matter.id(), kind, content, paper, actors.get(), clock.instant()), event, audience);
    }

    private void add(Matter matter, WorkingNote note, String event, Audience audience) {
        papers.add(note);
        timeline.add(
                matter.id(), event, audience, Map.of("on", note.happenedOn().toString()));
        standing.refresh(matter);
    }
}
