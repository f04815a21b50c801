package org.hongyan.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says beside its head: one record for each kind that has a form of its own (domain.md §2.9). All
 * texts are as typed; an absent date or text is null or empty and is left out. The query code is in none of them. Those
 * of the handling record are in {@link RecordContent}; a new family is named in {@code ContentJson}.
 */
public interface DocumentContent {

    /** The elements that the law asks for and that are not there. */
    default List<Element> missing() {
        return List.of();
    }

    /** 登记回执, one for each petitioner. The code is handed to the renderer apart and stored nowhere. */
    record RegistrationReceipt(
            String petitioner,
            LocalDate receivedOn,
            String channel,
            String title,
            String place,
            List<String> demands,
            int headCount,
            int attachments,
            String nextStep,
            LocalDate nextBy,
            String askAt,
            String phone,
            String openingHours)
            implements DocumentContent {}

    /** 去向告知: where the matter went. */
    record DestinationNotice(
            LocalDate receivedOn,
            String receiver,
            LocalDate passedOn,
            boolean withReport,
            String nextStep,
            LocalDate nextBy,
            String contact)
            implements DocumentContent {}

    /** 转送函: jurisdiction passes. */
    record ReferralLetter(
            String title,
            LocalDate receivedOn,
            String channel,
            List<String> demands,
            String facts,
            String jurisdiction,
            List<String> attachments,
            List<String> copies,
            boolean confidential,
            String contact)
            implements DocumentContent {}

    /** 交办函: with limit and a duty to report. */
    record AssignmentLetter(
            String title,
            LocalDate receivedOn,
            String channel,
            List<String> demands,
            String facts,
            String requirements,
            LocalDate dueOn,
            String reportForm,
            List<String> attachments,
            boolean confidential,
            String contact)
            implements DocumentContent {}

    /** 异议申请: the receiver says who is competent. */
    record Objection(
            String handoverNumber, LocalDate arrivedOn, String reasons, String properBody, List<String> evidence)
            implements DocumentContent {}

    /** 审核结论: the sender judges an objection. */
    record ObjectionVerdict(
            String objectionNumber, LocalDate filedOn, boolean upheld, String reasons, String nextBody, LocalDate dueOn)
            implements DocumentContent {}

    /** 接收告知书. */
    record AcceptanceNotice(
            LocalDate receivedOn,
            String channel,
            String forwardedBy,
            LocalDate forwardedOn,
            List<String> demands,
            String procedure,
            String handlingUnit,
            String contact,
            LocalDate dueOn)
            implements DocumentContent {}

    /**
     * 信访事项处理意见书.
     *
     * @param reviewBodies bodies that review it, one or a choice; empty for a congress's own answer
     * @param majorCase signed by the head of the body
     */
    record HandlingOpinion(
            LocalDate receivedOn,
            String channel,
            String forwardedBy,
            LocalDate forwardedOn,
            LocalDate acceptedOn,
            List<DemandOpinion> demands,
            List<String> reviewBodies,
            String handlingUnit,
            String contact,
            boolean majorCase)
            implements DocumentContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            if (receivedOn == null) {
                missing.add(Element.RECEIVED_ON);
            }
            if (demands.isEmpty()) {
                missing.add(Element.DEMANDS);
            }
            for (DemandOpinion demand : demands) {
                require(demand.demand(), Element.DEMAND, missing);
                require(demand.facts(), Element.FACTS, missing);
                require(demand.legalBasis(), Element.LEGAL_BASIS, missing);
                require(demand.opinion(), Element.OPINION, missing);
                if (demand.finding() == null) {
                    missing.add(Element.FINDING);
                }
            }
            return missing.stream().distinct().toList();
        }
    }

    /** What is said about one demand. */
    record DemandOpinion(
            String demand,
            String facts,
            String legalBasis,
            Finding finding,
            String opinion,
            String promiseBy,
            LocalDate promisedOn,
            List<String> evidence) {

        /** Without evidence named. */
        public DemandOpinion(
                String demand,
                String facts,
                String legalBasis,
                Finding finding,
                String opinion,
                String promiseBy,
                LocalDate promisedOn) {
            this(demand, facts, legalBasis, finding, opinion, promiseBy, promisedOn, List.of());
        }
    }

    /** 补充通知. */
    record SupplementNotice(LocalDate receivedOn, List<String> missingItems, LocalDate by, String ways, String contact)
            implements DocumentContent {}

    /** 办结报告 to the assigner. */
    record CompletionReport(
            String assignmentNumber,
            LocalDate assignedOn,
            String course,
            String facts,
            String legalBasis,
            String result,
            String opinionNumber,
            LocalDate servedOn,
            String petitionerView,
            String execution)
            implements DocumentContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            require(course, Element.COURSE, missing);
            require(facts, Element.FACTS, missing);
            require(legalBasis, Element.LEGAL_BASIS, missing);
            require(result, Element.RESULT, missing);
            require(petitionerView, Element.PETITIONER_VIEW, missing);
            require(execution, Element.EXECUTION, missing);
            return missing;
        }
    }

    /** 办结登记. */
    record CompletionRecord(
            LocalDate completedOn, String outcome, String execution, String confirmedBy, String channel)
            implements DocumentContent {}

    /** 谈话笔录. */
    record InterviewRecord(
            String place,
            LocalDateTime from,
            LocalDateTime until,
            String interviewer,
            String recorder,
            String person,
            String personDetails,
            List<QuestionAndAnswer> talk)
            implements DocumentContent {}

    /** One question and its answer. */
    record QuestionAndAnswer(String question, String answer) {}

    /** 调查报告. */
    record InvestigationReport(
            String title,
            LocalDate from,
            LocalDate until,
            String places,
            String investigators,
            String heard,
            String facts,
            List<String> evidence,
            String proposal)
            implements DocumentContent {}

    /** 送达回证. */
    record ServiceRecord(String documentTitle, String documentNumber, List<ServedLine> served)
            implements DocumentContent {}

    /** One service of the document to one person. */
    record ServedLine(
            String receiver, ServingMethod method, LocalDate servedOn, String place, boolean refused, String witness, String servedBy) {}

    /** 延长办理期限告知书. */
    record ExtensionNotice(
            LocalDate acceptedOn, LocalDate dueOn, int days, LocalDate newDueOn, String reason, String contact)
            implements DocumentContent {}

    /** 不予受理告知书, 不再受理告知书: the ground with its article, what was found, where to turn. */
    record RefusalNotice(
            LocalDate receivedOn, String ground, String article, String facts, String whereTo, String complainTo, String contact)
            implements DocumentContent {}

    /** 法定途径告知书: which route, which body, which limit. */
    record LegalRouteNotice(
            LocalDate receivedOn, String route, String competentBody, String reasons, String limit, String help, String contact)
            implements DocumentContent {}

    /**
     * 建议意见回复, 简易答复.
     *
     * @param adopted in a reply to a suggestion what becomes of it; empty in a simple reply
     */
    record AnswerLetter(LocalDate receivedOn, List<String> demands, String adopted, String answer, String contact)
            implements DocumentContent {}

    /** 提请指定办理函: what each body says, for the common superior. */
    record DesignationRequest(
            String title, LocalDate receivedOn, List<String> demands, List<Position> positions, LocalDate dueOn)
            implements DocumentContent {}

    /** What one body says about who is competent, and what the sender decided on it. */
    record Position(String body, String reasons, String properBody, boolean upheld, String verdictReasons) {}

    /** 指定办理决定. */
    record Designation(
            String title, List<String> parties, String body, String reasons, LocalDate from, LocalDate noticeBy, LocalDate dueOn)
            implements DocumentContent {}

    /** 撤回通知(流转). */
    record RecallNotice(String handoverNumber, LocalDate handedOn, String reason, String next)
            implements DocumentContent {}

    /** 移送单: number, date and channel, nothing of the accusation. */
    record SealedSlip(String slipNumber, LocalDate receivedOn, String channel) implements DocumentContent {}

    /** Any other kind: headed paragraphs. */
    record Plain(String title, List<Part> parts) implements DocumentContent {}

    /** A heading, which may be empty, and paragraphs below it. */
    record Part(String heading, String text) {}

    /** Notes an element that is not there. */
    static void require(String text, Element element, List<Element> missing) {
        if (text == null || text.isBlank()) {
            missing.add(element);
        }
    }
}
