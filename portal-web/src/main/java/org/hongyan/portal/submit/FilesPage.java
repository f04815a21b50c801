package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachFile;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.MediaKind;
import org.hongyan.attachment.Received;
import org.hongyan.portal.faces.ChosenFiles;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.shared.FieldError;

/** Photographs and papers, added one by one; what is wrong with one does not harm the others. */
@Named("filesPage")
@RequestScoped
public class FilesPage {

    private static final String FIELD = "files";

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final AttachFile attachFile;
    private final Attachments attachments;
    private final FormPage form;

    /** For the proxy. */
    protected FilesPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public FilesPage(
            SubmitPage page, CitizenDraft draft, AttachFile attachFile, Attachments attachments, FormPage form) {
        this.page = page;
        this.draft = draft;
        this.attachFile = attachFile;
        this.attachments = attachments;
        this.form = form;
    }

    /** Takes the chosen files in and shows the page again. */
    public void upload() {
        if (receive()) {
            page.go(Step.FILES);
        }
    }

    /** Goes on; files chosen but not yet sent are taken in first. */
    public void go() {
        if (ChosenFiles.of(FIELD).isEmpty() || receive()) {
            page.go(Step.KNOW);
        }
    }

    private boolean receive() {
        draft.save();
        Received received = attachFile.toCitizenDraft(page.getOffice().id(), draft.proof(), ChosenFiles.of(FIELD));
        form.show(received.wrong().stream()
                .map(error -> new FieldError("/" + FIELD, error.code(), error.args()))
                .toList());
        return received.wrong().isEmpty();
    }

    public void remove(String id) {
        draft.answers();
        attachFile.removeFromDraft(UUID.fromString(id));
        page.go(Step.FILES);
    }

    public List<AttachmentView> getFiles() {
        return draft.proof() == null ? List.of() : attachments.ofDraft(draft.proof());
    }

    /** 1.2 MB, as files are counted: never 0. */
    public static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : String.format("%.1f MB", bytes / 1024.0 / 1024.0);
    }

    public String sizeOf(AttachmentView file) {
        return size(file.size());
    }

    public boolean isMore() {
        return getFiles().size() < Attachments.MAX_FILES;
    }

    public String getAccept() {
        return MediaKind.accept();
    }
}
