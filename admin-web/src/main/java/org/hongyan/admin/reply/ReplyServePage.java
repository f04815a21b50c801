package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.reply.PrintServiceRecord;
import org.hongyan.reply.ServeDocument;
import org.hongyan.reply.ServiceRecord;
import org.hongyan.staff.CurrentActor;

/** How notices and opinions reached each representative. */
@Named
@RequestScoped
public class ReplyServePage extends ReplyForm {

    @Inject
    private ServeDocument serve;

    @Inject
    private PrintServiceRecord printing;

    @Inject
    private CurrentActor actors;

    private String target;
    private ServingMethod method;
    private LocalDate on;
    private boolean refused;
    private String receiver;
    private String place;
    private String witness;
    private String servedBy;

    @PostConstruct
    void begin() {
        on = getToday();
    }

    /** Records one service and stays, for the next representative. */
    public void save() {
        String[] chosen = target == null ? new String[] {null, null} : target.split(" ");
        serve.serve(
                getMatterId(),
                new ServeDocument.Served(
                        chosen(chosen[0]), chosen(chosen[1]), method, on, refused, receiver, place, witness, servedBy));
        // a reviewing body is done with its one paper, whatever else lies in the file
        boolean more = getOutstanding().size() > 1 && stillOpen("/reply/serve");
        done("reply.serve", more ? "reply/serve" : "case", "reply.serve.done");
    }

    /** Makes the paper to be taken along and stays; nothing has been served yet. */
    public void print() {
        String[] chosen = target == null ? new String[] {null, null} : target.split(" ");
        made(new PrintServiceRecord.Order(chosen(chosen[0]), chosen(chosen[1]), method, place, servedBy));
    }

    /** Makes the paper of a service that is recorded already. */
    public void fill(UUID documentId, UUID petitionerId) {
        made(new PrintServiceRecord.Order(documentId, petitionerId, null, "", ""));
    }

    private void made(PrintServiceRecord.Order order) {
        printing.print(getMatterId(), order);
        done("reply.serve", "reply/serve", "reply.serve.print.done");
    }

    /**
     * A paper that proves a service, or is to.
     *
     * @param kept true if it came back signed, or needs no signature
     */
    public record Proof(UUID paperId, String number, String document, String petitioner, boolean kept) {}

    /** Papers that prove services of the own body. */
    public List<Proof> getProofs() {
        return getHandling().records().stream()
                .filter(one -> one.paperId() != null)
                .map(one -> new Proof(
                        one.paperId(),
                        title(one.paperId()),
                        title(one.documentId()),
                        name(one.petitionerId()),
                        kept(one.paperId())))
                .toList();
    }

    /** Where, before whom and by whom a document was served, as far as that is written down. */
    public String circumstances(ServiceLine service) {
        return record(service)
                .map(one -> Stream.of(
                                named("reply.serve.servedBy", one.servedBy()),
                                named("reply.serve.place", one.place()),
                                named("reply.serve.witness", one.witness()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private static String named(String key, String value) {
        return value.isEmpty() ? "" : Texts.text("reply.serve.named", Texts.text(key), value);
    }

    /** True for a service of the own body that no paper proves yet. */
    public boolean unproved(ServiceLine service) {
        return getDocuments().stream().anyMatch(line -> line.id().equals(service.documentId()))
                && record(service).filter(one -> one.paperId() != null).isEmpty();
    }

    private Optional<ServiceRecord> record(ServiceLine service) {
        return getHandling().records().stream()
                .filter(one -> one.documentId().equals(service.documentId())
                        && one.petitionerId().equals(service.petitionerId()))
                .findFirst();
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String newWitness) {
        witness = newWitness;
    }

    public String getServedBy() {
        return servedBy;
    }

    public void setServedBy(String newServedBy) {
        servedBy = newServedBy;
    }
}
