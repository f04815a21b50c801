package org.hongyan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentNumbers;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.PaperSafe;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.TemplateVersion;
import org.hongyan.document.Templates;
import org.hongyan.document.Wording;
import org.hongyan.shared.Texts;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The papers of a suggestion in the layout of official documents; on paper everything is simplified Chinese. */
@ApplicationScoped
class SuggestionPapers {

    private final DocumentRenderer renderer;
    private final DocumentNumbers numbers;
    private final PaperSafe safe;
    private final Templates templates;
    private final Suggestions suggestions;
    private final Offices offices;

    /** For the proxy. */
    protected SuggestionPapers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SuggestionPapers(
            DocumentRenderer renderer,
            DocumentNumbers numbers,
            PaperSafe safe,
            Templates templates,
            Suggestions suggestions,
            Offices offices) {
        this.renderer = renderer;
        this.numbers = numbers;
        this.safe = safe;
        this.templates = templates;
        this.suggestions = suggestions;
        this.offices = offices;
    }

    /** The suggestion as it goes to the body that answers. */
    void letter(DeputySuggestion suggestion, Actor signer, LocalDate on) {
        List<DocumentContent.Part> parts = List.of(
                part("deputies", suggestion.deputies()),
                part("facts", suggestion.facts()),
                part("proposal", suggestion.proposal()),
                part(
                        "demand",
                        text(
                                suggestion.complex() ? "paper.demand.complex" : "paper.demand.plain",
                                Map.of("due", day(suggestion.dueOn()), "number", suggestion.number()))));
        issue(
                suggestion,
                suggestion.receiverBodyId(),
                DocumentKind.DEPUTY_SUGGESTION,
                new DocumentContent.Plain(text("paper.title", Map.of("topic", bare(suggestion.topic()))), parts),
                signer,
                on);
    }

    /** What the deputies get where it is sent back: why, and how a person petitions. */
    void sentBack(DeputySuggestion suggestion, Actor signer, LocalDate on) {
        issue(
                suggestion,
                null,
                DocumentKind.SUGGESTION_RETURN,
                new DocumentContent.Plain(
                        text("paper.return.title", Map.of("topic", bare(suggestion.topic()))),
                        List.of(
                                part("returned", about(suggestion)),
                                part("ground", words("suggestion").text("NoSuggestionGround." + suggestion.ground())),
                                part("remark", suggestion.remark()),
                                part("channel", text("paper.channel.text", Map.of())))),
                signer,
                on);
    }

    /** The lead asks another body for its part. */
    void ask(DeputySuggestion suggestion, SuggestionPart part, Actor signer, LocalDate on) {
        issue(
                suggestion,
                part.receiverBodyId(),
                DocumentKind.CO_HANDLING_LETTER,
                new DocumentContent.Plain(
                        text("paper.part.title", Map.of("topic", bare(suggestion.topic()))),
                        List.of(
                                part("about", about(suggestion)),
                                part("facts", suggestion.facts()),
                                part("proposal", suggestion.proposal()),
                                part("task", part.task()),
                                part("demand", text("paper.part.due", Map.of("due", day(part.dueOn())))))),
                signer,
                on);
    }

    /** What the co-handler says to the lead. */
    void opinion(DeputySuggestion suggestion, SuggestionPart part, Actor signer, LocalDate on) {
        boolean given = part.state() == SuggestionPart.State.GIVEN;
        issue(
                suggestion,
                part.bodyId(),
                DocumentKind.CO_HANDLING_OPINION,
                new DocumentContent.Plain(
                        text("paper.part.opinion", Map.of("topic", bare(suggestion.topic()))),
                        List.of(
                                part("about", about(suggestion)),
                                part("task", part.task()),
                                part(given ? "opinion" : "refused", part.words()))),
                signer,
                on);
    }

    /** The signed answer; returns its number. */
    String answer(DeputySuggestion suggestion, SuggestionAnswer answer, Actor signer, LocalDate on) {
        return issue(
                suggestion,
                suggestion.bodyId(),
                DocumentKind.SUGGESTION_ANSWER,
                content(suggestion, answer),
                signer,
                on);
    }

    /** How the answer will look: a fragment of HTML. */
    String draft(DeputySuggestion suggestion, SuggestionAnswer answer, Actor reader) {
        return renderer.toHtml(
                PrintedDocument.draft(
                        DocumentKind.SUGGESTION_ANSWER,
                        name(suggestion.receiverBodyId()),
                        new Wording("", name(suggestion.bodyId()), "", false, content(suggestion, answer))),
                reader.officeId());
    }

    private DocumentContent content(DeputySuggestion suggestion, SuggestionAnswer answer) {
        return new DocumentContent.Plain(
                text("paper.answer.title", Map.of("topic", bare(suggestion.topic()))),
                List.of(
                        part("about", about(suggestion)),
                        part("adoption", words("procedure").text("Adoption." + answer.adoption())),
                        part("answer", answer.text()),
                        part("after", text("paper.after.text", Map.of()))));
    }

    private static String about(DeputySuggestion suggestion) {
        return text(
                "paper.about.text",
                Map.of("deputies", suggestion.deputies(), "number", suggestion.number(), "topic", suggestion.topic()));
    }

    private String issue(
            DeputySuggestion suggestion,
            UUID receiver,
            DocumentKind kind,
            DocumentContent content,
            Actor signer,
            LocalDate on) {
        Unit body = offices.unit(signer.bodyId()).orElseThrow();
        String addressee = receiver == null ? suggestion.deputies() : name(receiver);
        Wording wording = new Wording("", addressee, "", false, content);
        String number = numbers.next(body.id(), body.documentPrefix(), kind, on);
        TemplateVersion template = templates.inForce(signer.officeId(), kind);
        String code = safe.checkCode(number, wording);
        byte[] pdf = renderer.toPdf(
                new PrintedDocument(kind, body.name(), number, on, signer.name(), code, wording), template);
        suggestions.add(new SuggestionPaper(
                suggestion.id(), receiver, new SuggestionPaper.Print(kind, number, code, pdf), signer, on));
        return number;
    }

    /** The topic without the words that every title has already. */
    private static String bare(String topic) {
        return topic.replaceFirst("^关于", "").replaceFirst("的建议$", "");
    }

    private String name(UUID body) {
        return offices.unit(body).map(Unit::name).orElse("");
    }

    private static DocumentContent.Part part(String heading, String text) {
        return new DocumentContent.Part(text("paper." + heading, Map.of()), text);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String text(String key, Map<String, String> args) {
        return words("suggestion").text(key, args);
    }

    private static Texts words(String bundle) {
        return Texts.of(bundle, Locale.SIMPLIFIED_CHINESE);
    }
}
