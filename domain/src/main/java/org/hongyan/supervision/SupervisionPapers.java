package org.hongyan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SupervisionContent;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The 督办函, the 整改通知, the 建议书 and the 通报: what was found, what is asked, by when; they name no petitioner. */
@ApplicationScoped
class SupervisionPapers {

    private final Documents documents;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected SupervisionPapers() {
        this(null, null, null);
    }

    @Inject
    SupervisionPapers(Documents documents, Offices offices, CurrentActor actors) {
        this.documents = documents;
        this.offices = offices;
        this.actors = actors;
    }

    /** Signs and sends it. */
    UUID send(Matter matter, Supervision supervision, Unit receiver) {
        DocumentContent content =
                supervision.form() == SupervisionForm.RECTIFY ? notice(supervision) : letter(matter, supervision);
        return documents
                .issue(NewDocument.toBody(
                        supervision.form().document(),
                        matter.id(),
                        new Wording(matter.number(), receiver.name(), "", false, content),
                        receiver.id(),
                        null))
                .id();
    }

    /** Tells every body with a part in the matter what one of them did not put right. */
    void circulate(Matter matter, Supervision supervision) {
        documents.issue(new NewDocument(
                DocumentKind.CIRCULAR,
                matter.id(),
                new Wording(
                        matter.number(),
                        text("paper.everybody", Map.of()),
                        "",
                        false,
                        new SupervisionContent.Circular(
                                offices.unit(supervision.receiverBodyId())
                                        .orElseThrow()
                                        .name(),
                                supervision.openedOn(),
                                lines(supervision.facts()),
                                supervision.demanded(),
                                supervision.answer(),
                                supervision.verdict()))));
    }

    private SupervisionContent.RectificationNotice notice(Supervision supervision) {
        return new SupervisionContent.RectificationNotice(
                supervision.inspectedOn(),
                lines(supervision.facts()),
                name(supervision.ground()),
                supervision.demanded(),
                supervision.dueOn(),
                supervision.recheckOn(),
                contact());
    }

    private DocumentContent.Plain letter(Matter matter, Supervision supervision) {
        List<DocumentContent.Part> parts = new ArrayList<>();
        parts.add(new DocumentContent.Part(
                "",
                text(
                        "paper.about",
                        Map.of(
                                "number",
                                matter.number(),
                                "on",
                                matter.receivedOn().toString()))));
        part(parts, "paper.facts", supervision.facts());
        part(parts, "paper.ground", name(supervision.ground()) + text("paper.basis", Map.of()));
        part(parts, "paper.demanded", supervision.demanded());
        if (supervision.dueOn() != null) {
            part(
                    parts,
                    "paper.answer",
                    text("paper.answerBy", Map.of("on", supervision.dueOn().toString())));
        }
        part(parts, "paper.contact", contact());
        return new DocumentContent.Plain(name(supervision.form()), List.copyOf(parts));
    }

    private String contact() {
        return offices.byId(actors.get().officeId()).orElseThrow().phone();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void part(List<DocumentContent.Part> parts, String heading, String words) {
        parts.add(new DocumentContent.Part(text(heading, Map.of()), words));
    }

    /** The Chinese name of a constant. */
    static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Map.of());
    }

    private static String text(String key, Map<String, String> args) {
        return Texts.of("supervision", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }
}
