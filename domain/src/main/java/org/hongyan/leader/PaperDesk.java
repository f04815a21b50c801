package org.hongyan.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Puts a leader's paper before whoever signs it. */
@ApplicationScoped
class PaperDesk {

    private final LeaderPapers papers;
    private final Documents documents;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected PaperDesk() {
        this(null, null, null, null);
    }

    @Inject
    PaperDesk(LeaderPapers papers, Documents documents, Steps steps, CurrentActor actors) {
        this.papers = papers;
        this.documents = documents;
        this.steps = steps;
        this.actors = actors;
    }

    /** Refuses a second paper of a kind while one waits. */
    void requireNoneWaiting(Matter matter, DocumentKind kind) {
        papers.underWay(matter.id(), kind)
                .filter(one -> one.state() == LeaderPaper.State.PENDING)
                .ifPresent(one -> {
                    throw new RefusedException(new PaperWaiting(matter.number()));
                });
    }

    /**
     * Drafts it, in the place of one that was sent back. Returns its id.
     *
     * @param receiverBodyId the body it is addressed to beside the own leader, or null
     */
    UUID put(
            Matter matter,
            DocumentKind kind,
            Leaders.Known who,
            @Nullable LocalDate dueOn,
            @Nullable UUID receiverBodyId,
            Wording wording) {
        requireNoneWaiting(matter, kind);
        Optional<LeaderPaper> sentBack = papers.underWay(matter.id(), kind);
        UUID draft = documents.draft(new NewDocument(kind, matter.id(), wording, receiverBodyId, null, null));
        LeaderPaper paper = sentBack.orElseGet(() -> new LeaderPaper(matter.id(), kind, actors.get()));
        UUID old = paper.documentId();
        paper.put(draft, who, dueOn, actors.get(), steps.today());
        if (old == null) {
            papers.add(paper);
        } else {
            documents.drop(old);
        }
        return paper.id();
    }
}
