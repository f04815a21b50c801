package org.hongyan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** What all papers of a handover need: names, numbers of earlier letters, fixed sentences. */
@ApplicationScoped
class PaperDesk {

    private final Documents documents;
    private final Petitions petitions;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected PaperDesk() {
        this(null, null, null, null);
    }

    @Inject
    PaperDesk(Documents documents, Petitions petitions, Offices offices, CurrentActor actors) {
        this.documents = documents;
        this.petitions = petitions;
        this.offices = offices;
        this.actors = actors;
    }

    /** Signs and sends a letter along the handover. */
    UUID issue(DocumentKind kind, Matter matter, Handover handover, UUID receiverBodyId, DocumentContent content) {
        return documents
                .issue(NewDocument.toBody(
                        kind, matter.id(), wording(matter, receiverBodyId, content), receiverBodyId, handover.id()))
                .id();
    }

    /** A letter to a body; it names nobody. */
    Wording wording(Matter matter, UUID toBodyId, DocumentContent content) {
        return new Wording(matter.number(), name(toBodyId), "", false, content);
    }

    /** The petition the matter began with; empty for a body that does not see it and writes nothing about it. */
    Optional<Petition> first(Matter matter) {
        return petitions.ofMatter(matter.id()).stream().findFirst();
    }

    /** The own objection that nobody has signed yet. */
    Optional<DocumentLine> draft(Matter matter) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.kind() == DocumentKind.OBJECTION
                        && !line.signed()
                        && line.bodyId().equals(actors.get().bodyId()))
                .findFirst();
    }

    /** Number of the letter by which the matter came, empty if there was none. */
    String letterNumber(Matter matter, Handover handover) {
        DocumentKind kind = handover.reportDue() ? DocumentKind.ASSIGNMENT_LETTER : DocumentKind.REFERRAL_LETTER;
        return number(matter, handover.senderBodyId(), kind);
    }

    String number(Matter matter, UUID bodyId, DocumentKind kind) {
        return last(matter, kind, List.of(bodyId)).map(DocumentLine::number).orElse("");
    }

    /** The last signed one of a kind; of any body if none is named. */
    Optional<DocumentLine> last(Matter matter, DocumentKind kind, List<UUID> bodies) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.kind() == kind && line.signed())
                .filter(line -> bodies.isEmpty() || bodies.contains(line.bodyId()))
                .reduce((earlier, later) -> later);
    }

    String name(UUID bodyId) {
        return offices.unit(bodyId).map(Unit::name).orElse("");
    }

    /** The acting body. */
    UUID own() {
        return actors.get().bodyId();
    }

    String phone() {
        return offices.byId(actors.get().officeId()).orElseThrow().phone();
    }

    static String channel(Petition petition) {
        return Texts.of("petition", Locale.SIMPLIFIED_CHINESE)
                .text("Channel." + petition.channel().name());
    }

    static String text(String key, Map<String, String> args) {
        return Texts.of("handover", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }

    static String text(String key) {
        return Texts.of("handover", Locale.SIMPLIFIED_CHINESE).text(key);
    }
}
