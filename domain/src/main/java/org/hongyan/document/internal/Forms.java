package org.hongyan.document.internal;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.document.AnnualContent;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.HandlingContent;
import org.hongyan.document.HandoverContent;
import org.hongyan.document.LeaderContent;
import org.hongyan.document.Must;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.RecordContent;
import org.hongyan.document.ReviewContent;
import org.hongyan.document.SupervisionContent;
import org.hongyan.document.TemplateValue;
import org.hongyan.document.TemplateValue.Shape;
import org.hongyan.document.Wording;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Texts;

/** Templates of the kinds: what each is filled with, what it may name, what it must show, and invented examples. */
public final class Forms {

    private static final Map<DocumentKind, Class<? extends DocumentContent>> CONTENTS = Map.ofEntries(
            entry(DocumentKind.REGISTRATION_RECEIPT, DocumentContent.RegistrationReceipt.class),
            entry(DocumentKind.DESTINATION_NOTICE, DocumentContent.DestinationNotice.class),
            entry(DocumentKind.REFERRAL_LETTER, DocumentContent.ReferralLetter.class),
            entry(DocumentKind.ASSIGNMENT_LETTER, DocumentContent.AssignmentLetter.class),
            entry(DocumentKind.OBJECTION, HandoverContent.Objection.class),
            entry(DocumentKind.OBJECTION_VERDICT, HandoverContent.ObjectionVerdict.class),
            entry(DocumentKind.WRONG_BODY_REPORT, HandoverContent.WrongBodyReport.class),
            entry(DocumentKind.WRONG_BODY_ANSWER, HandoverContent.WrongBodyAnswer.class),
            entry(DocumentKind.DESIGNATION_REQUEST, HandoverContent.DesignationRequest.class),
            entry(DocumentKind.DESIGNATION_DECISION, HandoverContent.Designation.class),
            entry(DocumentKind.RECALL_NOTICE, HandoverContent.RecallNotice.class),
            entry(DocumentKind.SEALED_TRANSFER_SLIP, DocumentContent.SealedSlip.class),
            entry(DocumentKind.ACCEPTANCE_NOTICE, DocumentContent.AcceptanceNotice.class),
            entry(DocumentKind.REFUSAL_NOTICE, DocumentContent.RefusalNotice.class),
            entry(DocumentKind.NO_LONGER_NOTICE, DocumentContent.RefusalNotice.class),
            entry(DocumentKind.LEGAL_ROUTE_NOTICE, DocumentContent.LegalRouteNotice.class),
            entry(DocumentKind.SUPPLEMENT_NOTICE, DocumentContent.SupplementNotice.class),
            entry(DocumentKind.EXTENSION_NOTICE, DocumentContent.ExtensionNotice.class),
            entry(DocumentKind.SIMPLE_REPLY, DocumentContent.AnswerLetter.class),
            entry(DocumentKind.SUGGESTION_REPLY, DocumentContent.AnswerLetter.class),
            entry(DocumentKind.INTERVIEW_RECORD, HandlingContent.InterviewRecord.class),
            entry(DocumentKind.INVESTIGATION_REPORT, HandlingContent.InvestigationReport.class),
            entry(DocumentKind.HANDLING_OPINION_DRAFT, DocumentContent.HandlingOpinion.class),
            entry(DocumentKind.HANDLING_OPINION, DocumentContent.HandlingOpinion.class),
            entry(DocumentKind.SERVICE_RECORD, HandlingContent.ServiceRecord.class),
            entry(DocumentKind.COMPLETION_REPORT, HandoverContent.CompletionReport.class),
            entry(DocumentKind.COMPLETION_RECORD, DocumentContent.CompletionRecord.class),
            entry(DocumentKind.HEARING_NOTICE, RecordContent.HearingNotice.class),
            entry(DocumentKind.HEARING_RECORD, RecordContent.HearingRecord.class),
            entry(DocumentKind.HEARING_CONCLUSION, RecordContent.HearingConclusion.class),
            entry(DocumentKind.MEDIATION_AGREEMENT, RecordContent.Agreement.class),
            entry(DocumentKind.SETTLEMENT_AGREEMENT, RecordContent.Agreement.class),
            entry(DocumentKind.WITHDRAWAL_RECORD, RecordContent.WithdrawalRecord.class),
            entry(DocumentKind.RECTIFICATION_NOTICE, SupervisionContent.RectificationNotice.class),
            entry(DocumentKind.CIRCULAR, SupervisionContent.Circular.class),
            entry(DocumentKind.ANNUAL_REPORT, AnnualContent.AnnualReport.class),
            entry(DocumentKind.FILE_CONTENTS, RecordContent.FileContents.class),
            entry(DocumentKind.CO_HANDLING_LETTER, RecordContent.CoHandlingLetter.class),
            entry(DocumentKind.CO_HANDLING_OPINION, RecordContent.CoHandlingOpinion.class),
            entry(DocumentKind.QUESTION_SHEET, RecordContent.QuestionSheet.class),
            entry(DocumentKind.INSTRUCTION_REQUEST, RecordContent.InstructionRequest.class),
            entry(DocumentKind.INSTRUCTION, RecordContent.Instruction.class),
            entry(DocumentKind.RECEPTION_RECORD, LeaderContent.ReceptionRecord.class),
            entry(DocumentKind.SPONSORSHIP_SHEET, LeaderContent.SponsorshipSheet.class),
            entry(DocumentKind.URGENT_REPORT, LeaderContent.UrgentReport.class),
            entry(DocumentKind.MEETING_MINUTES, LeaderContent.MeetingMinutes.class),
            entry(DocumentKind.REVIEW_REQUEST, ReviewContent.ReviewRequest.class),
            entry(DocumentKind.FINAL_REVIEW_REQUEST, ReviewContent.ReviewRequest.class),
            entry(DocumentKind.REVIEW_OPINION, ReviewContent.ReviewOpinion.class),
            entry(DocumentKind.FINAL_REVIEW_OPINION, ReviewContent.ReviewOpinion.class),
            entry(DocumentKind.REVIEW_REFUSAL_NOTICE, ReviewContent.ReviewRefusal.class),
            entry(DocumentKind.FINAL_REVIEW_REFUSAL_NOTICE, ReviewContent.ReviewRefusal.class));

    private static final List<String> HEAD = List.of("kind", "issuer", "matterNumber", "addressee", "about", "number");

    private Forms() {}

    /** What documents of a kind are filled with; headed paragraphs where a kind has no form of its own. */
    public static Class<? extends DocumentContent> contentOf(DocumentKind kind) {
        return CONTENTS.getOrDefault(kind, DocumentContent.Plain.class);
    }

    /** The shared default as it can be edited. */
    public static String shared(DocumentKind kind) {
        String file = "/document/" + Paper.templateOf(contentOf(kind)) + ".xhtml";
        try (InputStream in = Forms.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is wrong with a template; nothing if it can be used. */
    public static List<FieldError> faults(DocumentKind kind, String source) {
        return TemplateCheck.faults(source, roots(kind));
    }

    /** What some document of the kind would lack, in one line; empty if nothing. */
    public static String lacking(DocumentKind kind, String source) {
        return MadeUp.probes(kind, contentOf(kind)).stream()
                .flatMap(probe -> Mandatory.lacking(
                        probe, Paper.of(probe, codes(kind), source).text())
                        .stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** An invented document as HTML. */
    public static String html(DocumentKind kind, String source, String issuer) {
        return Paper.of(example(kind, issuer), codes(kind), source).html();
    }

    /** An invented document as PDF. */
    public static byte[] pdf(DocumentKind kind, String source, String issuer) {
        return Paper.of(example(kind, issuer), codes(kind), source).pdf();
    }

    /** What a template of the kind may name. */
    public static List<TemplateValue> values(DocumentKind kind, Locale locale) {
        Texts words = Texts.of("document", locale);
        List<TemplateValue> values = new ArrayList<>();
        HEAD.forEach(name -> values.add(
                new TemplateValue(name, nameOf(name, words), name.equals("addressee"), Shape.TEXT, List.of())));
        values.add(new TemplateValue("several", nameOf("several", words), false, Shape.CONDITION, List.of()));
        if (kind == DocumentKind.REGISTRATION_RECEIPT) {
            values.add(new TemplateValue("codeGroups", nameOf("codeGroups", words), true, Shape.LIST, List.of()));
        }
        values.addAll(parts(contentOf(kind), "content.", words));
        return values;
    }

    private static List<TemplateValue> parts(Class<?> type, String before, Texts words) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> new TemplateValue(
                        before + component.getName(),
                        nameOf(component.getName(), words),
                        component.isAnnotationPresent(Must.class),
                        shape(component),
                        itemOf(component.getGenericType()) instanceof Class<?> item && item.isRecord()
                                ? parts(item, ".", words)
                                : List.of()))
                .toList();
    }

    private static Shape shape(RecordComponent component) {
        return component.getType() == boolean.class
                ? Shape.CONDITION
                : component.getType() == List.class ? Shape.LIST : Shape.TEXT;
    }

    /** The type of a list's items; null for what is no list. */
    static Type itemOf(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
    }

    /** What a value is called, or its own name where nobody has worded it. */
    static String nameOf(String component, Texts words) {
        String key = "value." + component;
        return words.has(key) ? words.text(key) : component;
    }

    /** The names a template of the kind may begin a path with. */
    private static Map<String, Type> roots(DocumentKind kind) {
        Map<String, Type> roots = HEAD.stream().collect(Collectors.toMap(name -> name, name -> String.class));
        roots.put("several", boolean.class);
        roots.put("date", LocalDate.class);
        roots.put("signer", String.class);
        roots.put("content", contentOf(kind));
        if (kind == DocumentKind.REGISTRATION_RECEIPT) {
            roots.put("codeGroups", new ListOfTexts());
        }
        return roots;
    }

    private static List<String> codes(DocumentKind kind) {
        return kind == DocumentKind.REGISTRATION_RECEIPT ? List.of("000000", "111111", "222222") : List.of();
    }

    private static PrintedDocument example(DocumentKind kind, String issuer) {
        boolean toOffice = kind.reader() == DocumentKind.Reader.RECEIVER;
        MadeUp invented = MadeUp.example();
        Wording wording = new Wording(
                invented.word("matterNumber"),
                invented.word(toOffice ? "receiver" : "addressee"),
                toOffice ? "" : invented.word("about"),
                !toOffice,
                invented.content(contentOf(kind)));
        return PrintedDocument.draft(kind, issuer, wording);
    }

    /** The type of a list of texts. */
    private static final class ListOfTexts implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {String.class};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
