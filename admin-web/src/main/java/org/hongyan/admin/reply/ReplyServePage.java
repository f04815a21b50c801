package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.Texts;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.reply.ServeDocument;
import org.hongyan.staff.CurrentActor;

/** How notices and opinions reached each representative. */
@Named
@RequestScoped
public class ReplyServePage extends ReplyForm {

    @Inject
    private ServeDocument serve;

    @Inject
    private CurrentActor actors;

    private String target;
    private ServingMethod method;
    private LocalDate on;
    private boolean refused;
    private String receiver;

    @PostConstruct
    void begin() {
        on = getToday();
    }

    /** Records one service and stays, for the next representative. */
    public void save() {
        String[] chosen = target == null ? new String[] {null, null} : target.split(" ");
        serve.serve(
                getMatterId(),
                new ServeDocument.Served(chosen(chosen[0]), chosen(chosen[1]), method, on, refused, receiver));
        // a reviewing body is done with its one paper, whatever else lies in the file
        boolean more = getOutstanding().size() > 1 && stillOpen("/reply/serve");
        done("reply.serve", more ? "reply/serve" : "case", "reply.serve.done");
    }

    /** Documents for the petitioner that the own body has signed. */
    public List<DocumentLine> getDocuments() {
        return getHandling().documents().stream()
                .filter(line -> line.signedOn() != null
                        && line.kind().reader() == DocumentKind.Reader.PETITIONER
                        && line.bodyId().equals(actors.get().bodyId()))
                .toList();
    }

    /** Every document with a representative whom it has not reached. */
    public List<SelectItem> getOutstanding() {
        return getDocuments().stream()
                .flatMap(line -> getHandling().recipients().stream()
                        .filter(recipient -> !isServed(line.id(), recipient.petitionerId()))
                        .map(recipient -> new SelectItem(
                                line.id() + " " + recipient.petitionerId(),
                                Texts.text("reply.serve.target", line.title(), line.number(), recipient.nameMasked()))))
                .toList();
    }

    private boolean isServed(UUID documentId, UUID petitionerId) {
        return getHandling().services().stream()
                .anyMatch(service -> service.documentId().equals(documentId)
                        && service.petitionerId().equals(petitionerId));
    }

    /** Masked name of a representative. */
    public String name(UUID petitionerId) {
        return getHandling().recipients().stream()
                .filter(recipient -> recipient.petitionerId().equals(petitionerId))
                .map(recipient -> recipient.nameMasked())
                .findFirst()
                .orElse("");
    }

    /** Title and number of a document. */
    public String title(UUID documentId) {
        return getHandling().documents().stream()
                .filter(line -> line.id().equals(documentId))
                .map(line -> line.title() + " " + line.number())
                .findFirst()
                .orElse("");
    }

    public ServingMethod[] getMethods() {
        return ServingMethod.values();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String newTarget) {
        target = newTarget;
    }

    public ServingMethod getMethod() {
        return method;
    }

    public void setMethod(ServingMethod newMethod) {
        method = newMethod;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate newOn) {
        on = newOn;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean wasRefused) {
        refused = wasRefused;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String newReceiver) {
        receiver = newReceiver;
    }
}
