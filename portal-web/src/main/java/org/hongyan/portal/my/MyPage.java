package org.hongyan.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.deadline.ClockKind;
import org.hongyan.lookup.OwnRecord;
import org.hongyan.lookup.OwnRecordReader;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.AddMaterial;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.lookup.ProofCookie;
import org.hongyan.portal.submit.FilesPage;
import org.hongyan.procedure.WantOpinion;
import org.hongyan.rating.OwnRating;
import org.hongyan.reply.ConfirmReply;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** {@code /my}: the matter opened by the proof the browser holds; its number stands in no address. */
@Named("myPage")
@RequestScoped
public class MyPage {

    private final ProofCookie proof;
    private final StatusReader reader;
    private final ProgressLine progress;
    private final ConfirmReply confirmation;
    private final WantOpinion wantOpinion;
    private final Clock clock;
    private final OwnRecordReader records;
    private PublicStatus status;
    private OwnRecord record;

    /** For the proxy. */
    protected MyPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MyPage(
            ProofCookie proof,
            StatusReader reader,
            ProgressLine progress,
            ConfirmReply confirmation,
            WantOpinion wantOpinion,
            Clock clock,
            OwnRecordReader records) {
        this.proof = proof;
        this.reader = reader;
        this.progress = progress;
        this.confirmation = confirmation;
        this.wantOpinion = wantOpinion;
        this.clock = clock;
        this.records = records;
    }

    @PostConstruct
    void find() {
        Optional<String> number = proof.present();
        status = number.flatMap(reader::byNumber).orElse(null);
    }

    /** Closes the look-up on this machine. */
    public void end() {
        proof.end(Faces.getResponse());
        Faces.redirect("/lookup");
    }

    /** True once the opinion was served and as long as this petitioner has not confirmed it. */
    public boolean isConfirmable() {
        return isOpen()
                && status.state() == MatterState.REPLIED
                && status.next() != null
                && status.next().clock() == ClockKind.REVIEW_REQUEST
                && !status.confirmed();
    }

    /** Last day on which a formal opinion may be asked for after a short answer, null if it may not. */
    public LocalDate getOpinionUntil() {
        return isOpen() && status.state() == MatterState.ANSWERED
                ? wantOpinion.lastDay(status.number()).orElse(null)
                : null;
    }

    /** True right after it was asked for. */
    public boolean isWanted() {
        return isOpen() && Faces.getRequestParameter("wanted") != null;
    }

    public String getOpinionText() {
        return Texts.text("my.opinionText", Format.plainDate(getOpinionUntil()));
    }

    /** True while words and files may be added. */
    public boolean isAddable() {
        return isOpen() && AddMaterial.possibleIn(status.state());
    }

    /** True right after something was added. */
    public boolean isAdded() {
        return isOpen() && Faces.getRequestParameter("added") != null;
    }

    /** 收据.txt (3 KB) */
    public String fileLine(AttachmentView file) {
        return file.name() + " (" + FilesPage.size(file.size()) + ")";
    }

    /** The petitioner has no further request; a review may still be asked for until its last day. */
    public void confirm() {
        confirmation.confirm(status.matterId());
        Faces.redirect("/my");
    }

    /** False where nothing was looked up or the half hour is over. */
    public boolean isOpen() {
        return status != null;
    }

    public PublicStatus getStatus() {
        return status;
    }

    /** Hearings and commitments of the matter. */
    public OwnRecord getRecord() {
        if (record == null) {
            record = records.of(status.matterId());
        }
        return record;
    }

    /** 2026年11月5日(周四) 9:30 */
    public String hearingTime(OwnRecord.OwnHearing hearing) {
        return Format.longDate(hearing.beginsAt().toLocalDate()) + " "
                + hearing.beginsAt().toLocalTime();
    }

    /** Who, until when, and what became of it. */
    public String promiseLine(OwnRecord.OwnCommitment one) {
        return one.endedOn() == null
                ? Texts.text("my.promise.open", one.byWhom(), one.dueOn())
                : Texts.text(
                        "my.promise." + one.state().name(), one.byWhom(), one.dueOn(), one.endedOn(), one.outcome());
    }

    /** 刘守诚（人大代表）、何敏（律师） */
    public String hearingPanel(OwnRecord.OwnHearing hearing) {
        return hearing.panel().stream()
                .map(member -> Texts.text("my.hearing.member", member.name(), Texts.of(member.kind())))
                .collect(Collectors.joining(Texts.text("my.hearing.and")));
    }

    public String getState() {
        return Texts.text(status.called());
    }

    /** What the state means for the petitioner, in one sentence. */
    public String getSentence() {
        String key = "my.state." + (status.agreed() ? "AGREED" : status.state().name());
        String body = status.responsibleName().isEmpty() ? status.officeName() : status.responsibleName();
        return Texts.has(Texts.locale(), key) ? Texts.text(key, body) : "";
    }

    public List<ProgressLine.Entry> getProgress() {
        return progress.of(status);
    }

    /** Into which matter it went and who handles that. */
    public String getMergedText() {
        PublicStatus.Merged into = status.merged();
        String body = into.responsibleName().isEmpty() ? into.officeName() : into.responsibleName();
        return Texts.text("my.mergedText", into.number(), body);
    }

    /** How the other matter stands. */
    public String getMergedState() {
        return Texts.text("MatterState." + status.merged().state().name() + ".public");
    }

    /** Its next date, empty if none. */
    public String getMergedNext() {
        PublicStatus.NextDate next = status.merged().next();
        return next == null ? "" : Texts.text("my.mergedNext", Format.plainDate(next.dueOn()));
    }

    public String getNextLabel() {
        PublicStatus.NextDate next = status.next();
        if (next == null) {
            return "";
        }
        String name = Texts.text("my.next." + ProgressLine.kind(status));
        return next.own() ? name : Texts.text("my.latest", name);
    }

    public String getNextDate() {
        return status.next() == null ? "" : Format.plainDate(status.next().dueOn());
    }

    /** 还有 28 天 */
    public String getNextLeft() {
        long days = daysLeft();
        return days > 0 ? Texts.text("my.left", days) : Texts.text(days == 0 ? "my.today" : "my.over", -days);
    }

    /** Colour of the chip; words and shape say the same. */
    public String getNextChip() {
        long days = daysLeft();
        return days < 0 ? "over" : status.next().own() ? "info" : days <= 3 ? "due" : "ok";
    }

    private long daysLeft() {
        return status.next() == null
                ? 0
                : ChronoUnit.DAYS.between(SystemTime.today(clock), status.next().dueOn());
    }

    public String documentLine(PublicStatus.PublicDocument document) {
        String number = document.number() == null ? "" : document.number() + " · ";
        return number + Format.plainDate(document.date());
    }

    public List<OwnRating> getRatings() {
        return status.ratings();
    }

    public String targetName(OwnRating rating) {
        return rating.bodyName() == null || rating.bodyName().isEmpty() ? Texts.of(rating.target()) : rating.bodyName();
    }

    public String targetWork(OwnRating rating) {
        return Texts.text("my.rate." + rating.target().name());
    }

    /** What the rating is now, and until when it may be changed. */
    public String ratingLine(OwnRating rating) {
        return switch (rating.state()) {
            case NOT_OPEN -> Texts.text("my.rating.notOpen." + rating.target().name());
            case OPEN -> Texts.text("my.rating.open", rating.until());
            case RATED ->
                Texts.text(
                        rating.changeable() ? "my.rating.rated" : "my.rating.closed", rating.value(), rating.until());
            case LAPSED -> Texts.text("my.rating.lapsed");
        };
    }
}
