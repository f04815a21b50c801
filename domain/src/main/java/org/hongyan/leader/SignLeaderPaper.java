package org.hongyan.leader;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.Documents;
import org.hongyan.document.SignedDocument;
import org.hongyan.document.Wording;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Matter;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Somebody else than the drafter signs a leader's paper, or sends it back; whoever drafts them takes one back. */
@UseCase
@LegalBasis("信访工作条例 第十二条、第十八条、第二十五条")
public class SignLeaderPaper {

    @Inject
    private LeaderDesk desk;

    @Inject
    private LeaderPapers papers;

    @Inject
    private Instance<SignedPaper> kinds;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Documents documents;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private CurrentActor actors;

    /** Returns the id of the signed document. */
    @Requires(Permission.APPROVE)
    public UUID sign(UUID matterId, @Nullable UUID paperId) {
        Matter matter = desk.open(matterId);
        LeaderPaper paper = waiting(matter, paperId);
        paper.requireSigner(actors.get());
        barred.requireUninvolved(matter, List.of(paper.draftedBy()));
        SignedPaper kind = kinds.stream()
                .filter(one -> one.kind() == paper.kind())
                .findFirst()
                .orElseThrow();
        kind.require(matter, paper);
        Wording drafted = documents.wording(paper.documentId()).orElseThrow();
        Wording wording = new Wording(
                drafted.matterNumber(),
                drafted.addressee(),
                drafted.about(),
                drafted.several(),
                kind.settle(matter, paper, drafted.content()));
        SignedDocument signed = documents.sign(paper.documentId(), wording);
        paper.sign(actors.get(), steps.today());
        kind.after(matter, paper, wording.content(), signed);
        standing.refresh(matter);
        return signed.id();
    }

    /** Not as it is; whoever drafts it reads why. */
    @Requires(Permission.APPROVE)
    public void sendBack(UUID matterId, @Nullable UUID paperId, String remarks) {
        Matter matter = desk.open(matterId);
        LeaderPaper paper = waiting(matter, paperId);
        new FieldChecks().required("/remarks", remarks, FieldChecks.LONG).done();
        paper.sendBack(FieldChecks.clean(remarks), actors.get(), steps.today());
        standing.refresh(matter);
    }

    /** Given up before it was signed. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE})
    public void takeBack(UUID matterId, @Nullable UUID paperId) {
        Matter matter = desk.open(matterId);
        LeaderPaper paper = papers.papers(matterId).stream()
                .filter(one -> one.id().equals(paperId))
                .filter(one -> one.state() == LeaderPaper.State.PENDING || one.state() == LeaderPaper.State.SENT_BACK)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoPaperWaiting(matter.number())));
        paper.drop(actors.get(), steps.today());
        documents.drop(paper.documentId());
        standing.refresh(matter);
    }

    private LeaderPaper waiting(Matter matter, @Nullable UUID paperId) {
        return papers.papers(matter.id()).stream()
                .filter(one -> one.id().equals(paperId) && one.state() == LeaderPaper.State.PENDING)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NoPaperWaiting(matter.number())));
    }
}
