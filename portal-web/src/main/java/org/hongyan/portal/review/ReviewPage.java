package org.hongyan.portal.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.attachment.AttachFile;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.MediaKind;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.matter.MatterState;
import org.hongyan.portal.faces.ChosenFiles;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.my.MyPage;
import org.hongyan.portal.submit.FilesPage;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.review.OwnReviews;
import org.hongyan.review.OwnReviews.OwnReview;
import org.hongyan.review.RequestReview;
import org.hongyan.review.ReviewLevel;
import org.hongyan.review.ReviewTarget;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** {@code /review}: the petitioner does not accept an opinion; and on {@code /my} what may be asked for and was asked. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    private static final String FIELD = "files";
    private static final String FORM = "once";
    private static final String FINAL = "FINAL_REVIEW_OPINION";
    private static final Set<String> OPINIONS = Set.of("HANDLING_OPINION", "REVIEW_OPINION", FINAL);

    private final MyPage my;
    private final OwnReviews own;
    private final RequestReview requestReview;
    private final AttachFile attachFile;
    private final FormPage form;
    private final Clock clock;
    private ReviewTarget target;
    private boolean read;
    private List<AttachmentView> files;
    private String bodyId;
    private String demand;
    private String reasons;
    private String lateReason;

    /** For the proxy. */
    protected ReviewPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviewPage(
            MyPage my, OwnReviews own, RequestReview requestReview, AttachFile attachFile, FormPage form, Clock clock) {
        this.my = my;
        this.own = own;
        this.requestReview = requestReview;
        this.attachFile = attachFile;
        this.form = form;
        this.clock = clock;
    }

    private ReviewTarget target() {
        if (!read) {
            target =
                    my.isOpen() ? own.possible(my.getStatus().number(), today()).orElse(null) : null;
            read = true;
        }
        return target;
    }

    private LocalDate today() {
        return SystemTime.today(clock);
    }

    /** True while something may be asked for: in time, or late with a reason. */
    public boolean isPossible() {
        return target() != null;
    }

    /** True after the last day. */
    public boolean isLate() {
        return isPossible() && target.late(today());
    }

    /** 申请复查, 申请复核 */
    public String getTitle() {
        return Texts.text("review.title." + (isPossible() ? target.stage() : ReviewLevel.REVIEW));
    }

    /** 还有 12 天，到 2026年11月25日为止, or that the last day has passed. */
    public String getLimit() {
        long left = ChronoUnit.DAYS.between(today(), target().lastDay());
        String day = Format.plainDate(target.lastDay());
        return left > 0
                ? Texts.text("review.left", left, day)
                : Texts.text(left == 0 ? "review.today" : "review.over", day);
    }

    /** Which opinion is attacked. */
    public String getOpinion() {
        return Texts.text(
                "review.opinion",
                Texts.text("DocumentKind." + target().opinion().kind()),
                target.opinion().number());
    }

    public List<Option> getBodies() {
        // asked for while the page is built, before it is known that nothing of it is shown
        return bodies().stream()
                .map(body -> new Option(body.bodyId().toString(), body.name(), hint(body)))
                .toList();
    }

    private List<ReviewBody> bodies() {
        return isPossible() ? target.bodies() : List.of();
    }

    private static String hint(ReviewBody body) {
        return body.ownLine() ? Texts.text("review.body.line") : Texts.text("review.body.desk", body.deskName());
    }

    /** True where there is nothing to choose. */
    public boolean isOneBody() {
        return bodies().size() == 1;
    }

    /** Takes the chosen files in; what is typed stays on the page. */
    public void upload() {
        receive(ChosenFiles.of(FIELD));
    }

    public void remove(String id) {
        attachFile.removeFromDraft(UUID.fromString(id));
        files = null;
    }

    /** Asks; files chosen but not yet sent are taken in first. */
    public void ask() {
        List<Upload> chosen = ChosenFiles.of(FIELD);
        if (chosen.isEmpty() || receive(chosen)) {
            requestReview.request(new RequestReview.Command(
                    UUID.fromString(getOnce()), my.getStatus().number(), body(), demand, reasons, lateReason));
            Faces.redirect("/my?asked=1");
        }
    }

    private UUID body() {
        if (isPossible() && isOneBody()) {
            return target.bodies().get(0).bodyId();
        }
        return bodyId == null || !bodyId.matches("[0-9a-f-]{36}") ? null : UUID.fromString(bodyId);
    }

    private boolean receive(List<Upload> chosen) {
        Received received = requestReview.receive(my.getStatus().number(), chosen);
        form.show(received.wrong().stream()
                .map(error -> new FieldError("/" + FIELD, error.code(), error.args()))
                .toList());
        files = null;
        return received.wrong().isEmpty();
    }

    /** Makes the same form recognisable when it is sent twice. */
    public String getOnce() {
        String sent = Faces.getRequestParameter(FORM);
        return sent != null && sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sent
                : UUID.randomUUID().toString();
    }

    /** True right after something was asked for. */
    public boolean isAsked() {
        return my.isOpen() && Faces.getRequestParameter("asked") != null;
    }

    /** The own requests, the latest first. */
    public List<OwnReview> getOwn() {
        return my.isOpen() ? own.of(my.getStatus().matterId()) : List.of();
    }

    /** 复查 · 正在审查 · 赤壁市信访局 · 最迟 2026年12月2日 */
    public String line(OwnReview review) {
        String state = Texts.text("ReviewState." + review.state() + ".public");
        String decided = review.result() == null ? state : state + " · " + Texts.of(review.result());
        return review.dueOn() == null
                ? Texts.text("review.line", review.body(), decided)
                : Texts.text("review.line.due", review.body(), decided, Format.plainDate(review.dueOn()));
    }

    /** True once the last level has decided for good; a matter sent back by it goes on. */
    public boolean isAtTheEnd() {
        if (!my.isOpen()) {
            return false;
        }
        boolean over = my.getStatus().state() == MatterState.COMPLETED
                || my.getStatus().state() == MatterState.ARCHIVED;
        boolean byTheLast = my.getStatus().documents().stream()
                .map(PublicStatus.PublicDocument::kind)
                .filter(OPINIONS::contains)
                .findFirst()
                .filter(FINAL::equals)
                .isPresent();
        return my.getStatus().state() == MatterState.FINALISED || (over && byTheLast);
    }

    public List<AttachmentView> getFiles() {
        if (files == null) {
            files = isPossible() ? requestReview.waiting() : List.of();
        }
        return files;
    }

    public String sizeOf(AttachmentView file) {
        return FilesPage.size(file.size());
    }

    public boolean isMore() {
        return getFiles().size() < Attachments.MAX_FILES;
    }

    public String getAccept() {
        return MediaKind.accept();
    }

    public int getMaxDemand() {
        return RequestReview.MAX_DEMAND;
    }

    public int getMaxReasons() {
        return RequestReview.MAX_REASONS;
    }

    public int getMaxLateReason() {
        return RequestReview.MAX_LATE_REASON;
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String newDemand) {
        demand = newDemand;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String newLateReason) {
        lateReason = newLateReason;
    }
}
