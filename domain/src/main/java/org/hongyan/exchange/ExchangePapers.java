package org.hongyan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.document.Wording;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Letters from body to body beside a handover; none of them names a petitioner. */
@ApplicationScoped
class ExchangePapers {

    private final Documents documents;
    private final Matters matters;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ExchangePapers() {
        this(null, null, null, null);
    }

    @Inject
    ExchangePapers(Documents documents, Matters matters, Offices offices, CurrentActor actors) {
        this.documents = documents;
        this.matters = matters;
        this.offices = offices;
        this.actors = actors;
    }

    /** 催办单: matter, what is late, what is wanted, by when. */
    UUID reminder(Matter matter, Exchange one, Unit holder) {
        List<DocumentContent.Part> parts = List.of(
                new DocumentContent.Part(
                        "",
                        text(
                                "paper.reminder.about",
                                Map.of(
                                        "number",
                                        matter.number(),
                                        "on",
                                        matter.receivedOn().toString()))),
                new DocumentContent.Part(text("paper.reminder.words", Map.of()), one.words()),
                new DocumentContent.Part(
                        text("paper.reminder.answer", Map.of()),
                        text("paper.reminder.until", Map.of("on", one.wishedOn().toString()))),
                new DocumentContent.Part(text("paper.contact", Map.of()), phone()));
        return issue(
                DocumentKind.REMINDER_LETTER,
                matter,
                holder,
                new DocumentContent.Plain(text("paper.reminder.title", Map.of()), parts));
    }

    UUID coHandling(Matter matter, Exchange one, Unit body) {
        List<String> demands =
                matters.demands(matter.id()).stream().map(Demand::text).toList();
        return issue(
                DocumentKind.CO_HANDLING_LETTER,
                matter,
                body,
                new RecordContent.CoHandlingLetter(
                        matter.title(),
                        demands,
                        one.facts(),
                        one.words(),
                        one.wishedOn(),
                        matter.confidential(),
                        phone()));
    }

    UUID opinion(Matter matter, Exchange asked, String words, String basis) {
        return issue(
                DocumentKind.CO_HANDLING_OPINION,
                matter,
                offices.unit(asked.senderBodyId()).orElseThrow(),
                new RecordContent.CoHandlingOpinion(
                        number(matter, asked.documentId()), asked.sentOn(), asked.words(), words.strip(), basis));
    }

    UUID question(Matter matter, Exchange one, Unit superior) {
        return issue(
                DocumentKind.INSTRUCTION_REQUEST,
                matter,
                superior,
                new RecordContent.InstructionRequest(matter.title(), one.facts(), one.words(), ""));
    }

    UUID instruction(Matter matter, Exchange asked, String words) {
        return issue(
                DocumentKind.INSTRUCTION,
                matter,
                offices.unit(asked.senderBodyId()).orElseThrow(),
                new RecordContent.Instruction(
                        number(matter, asked.documentId()), asked.sentOn(), asked.words(), words.strip()));
    }

    /** To the body that the superior names: what the lead asked, and why it is named. */
    UUID naming(Matter matter, Exchange call, Unit body, String words) {
        return issue(
                DocumentKind.INSTRUCTION,
                matter,
                body,
                new RecordContent.Instruction(
                        number(matter, call.documentId()), call.sentOn(), call.facts(), words.strip()));
    }

    /** Without number, title and demands of the matter: the village learns what is asked and nothing else. */
    UUID sheet(Matter matter, Exchange one) {
        List<String> questions = one.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return documents
                .issue(new NewDocument(
                        DocumentKind.QUESTION_SHEET,
                        matter.id(),
                        new Wording(
                                "",
                                one.village(),
                                "",
                                false,
                                new RecordContent.QuestionSheet(one.village(), questions, one.wishedOn(), phone()))))
                .id();
    }

    private UUID issue(DocumentKind kind, Matter matter, Unit to, DocumentContent content) {
        return documents
                .issue(NewDocument.toBody(
                        kind, matter.id(), new Wording(matter.number(), to.name(), "", false, content), to.id(), null))
                .id();
    }

    private String number(Matter matter, UUID documentId) {
        return documents.ofMatter(matter.id()).stream()
                .filter(line -> line.id().equals(documentId))
                .map(DocumentLine::number)
                .findFirst()
                .orElse("");
    }

    private String phone() {
        return offices.byId(actors.get().officeId()).orElseThrow().phone();
    }

    private static String text(String key, Map<String, String> args) {
        return Texts.of("exchange", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }
}
