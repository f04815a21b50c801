package org.hongyan.portal.add;

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
import org.hongyan.attachment.Upload;
import org.hongyan.petition.AddMaterial;
import org.hongyan.portal.faces.ChosenFiles;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.my.MyPage;
import org.hongyan.portal.submit.FilesPage;
import org.hongyan.shared.FieldError;
import org.omnifaces.util.Faces;

/** {@code /add}: more words and files for the matter opened by the proof the browser holds. */
@Named("addPage")
@RequestScoped
public class AddPage {

    private static final String FIELD = "files";
    private static final String FORM = "once";

    private final MyPage my;
    private final AddMaterial addMaterial;
    private final AttachFile attachFile;
    private final FormPage form;
    private List<AttachmentView> files;
    private String text;

    /** For the proxy. */
    protected AddPage() {
        this(null, null, null, null);
    }

    @Inject
    public AddPage(MyPage my, AddMaterial addMaterial, AttachFile attachFile, FormPage form) {
        this.my = my;
        this.addMaterial = addMaterial;
        this.attachFile = attachFile;
        this.form = form;
    }

    /** Takes the chosen files in; what is typed stays on the page. */
    public void upload() {
        receive(ChosenFiles.of(FIELD));
    }

    public void remove(String id) {
        attachFile.removeFromDraft(UUID.fromString(id));
        files = null;
    }

    /** Adds everything; files chosen but not yet sent are taken in first. */
    public void add() {
        List<Upload> chosen = ChosenFiles.of(FIELD);
        if (chosen.isEmpty() || receive(chosen)) {
            addMaterial.add(new AddMaterial.Command(UUID.fromString(getOnce()), number(), text));
            Faces.redirect("/my?added=1");
        }
    }

    private boolean receive(List<Upload> chosen) {
        Received received = addMaterial.receive(number(), chosen);
        form.show(received.wrong().stream()
                .map(error -> new FieldError("/" + FIELD, error.code(), error.args()))
                .toList());
        files = null;
        return received.wrong().isEmpty();
    }

    private String number() {
        return my.getStatus().number();
    }

    /** False where nothing was looked up, the half hour is over, or the matter is answered already. */
    public boolean isPossible() {
        return my.isOpen() && my.isAddable();
    }

    /** Makes the same form recognisable when it is sent twice. */
    public String getOnce() {
        String sent = Faces.getRequestParameter(FORM);
        return sent != null && sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sent
                : UUID.randomUUID().toString();
    }

    public List<AttachmentView> getFiles() {
        if (files == null) {
            files = isPossible() ? addMaterial.waiting() : List.of();
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

    public int getMax() {
        return AddMaterial.MAX_TEXT;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
