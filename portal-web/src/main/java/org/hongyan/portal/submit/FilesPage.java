package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachFile;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.MediaKind;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.shared.FieldError;

/** Photographs and papers, added one by one; what is wrong with one does not harm the others. */
@Named("filesPage")
@RequestScoped
public class FilesPage {

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final AttachFile attachFile;
    private final Attachments attachments;
    private final FormPage form;
    private List<Part> parts;

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
        if (uploads().isEmpty() || receive()) {
            page.go(Step.KNOW);
        }
    }

    private boolean receive() {
        draft.save();
        Received received = attachFile.toCitizenDraft(page.getOffice().id(), draft.proof(), uploads());
        form.show(received.wrong().stream()
                .map(error -> new FieldError("/files", error.code(), error.args()))
                .toList());
        return received.wrong().isEmpty();
    }

    private List<Upload> uploads() {
        List<Upload> uploads = new ArrayList<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            if (part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()) {
                uploads.add(new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream));
            }
        }
        return uploads;
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

    public int getMost() {
        return Attachments.MAX_FILES;
    }

    public String getAccept() {
        return MediaKind.accept();
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
