package org.hongyan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says beside its head: one record for each kind that has a form of its own (domain.md §2.9). All
 * texts are as typed; an absent date or text is null or empty and is left out. The query code is in none of them. Those
 * of the handling record are in {@link RecordContent} and {@link HandlingContent}; a new family is named in {@code ContentJson}.
 */
public interface DocumentContent {

    /** The elements that the law asks for and that are not there. */
    default List<Element> missing() {
        return List.of();
    }

    /** 登记回执, one for each petitioner. The code is handed to the renderer apart and stored nowhere. */
    record RegistrationReceipt(
            @Must(given = true) String petitioner,
            @Must(given = true) LocalDate receivedOn,
            @Must(given = true) String channel,
            @Must(given = true) String title,
            String place,
            @Must List<String> demands,
            int headCount,
            int attachments,
            @Must String nextStep,
            @Must LocalDate nextBy,
            @Must(given = true) String askAt,
            String phone,
            String openingHours)
            implements DocumentContent {}

    /** 去向告知: where the matter went. */
    record DestinationNotice(
            @Must(given = true) LocalDate receivedOn,
            @Must(given = true) String receiver,
            @Must(given = true) LocalDate passedOn,
            boolean withReport,
            @Must String nextStep,
            @Must LocalDate nextBy,
            String contact)
            implements DocumentContent {}

    /** 转送函: jurisdiction passes. */
    record ReferralLetter(
            @Must(given = true) String title,
            @Must LocalDate receivedOn,
            String channel,
            @Must(given = true) List<String> demands,
            @Must String facts,
            @Must(given = true) String jurisdiction,
            @Must List<String> attachments,
            @Must List<String> copies,
            boolean confidential,
            String contact)
            implements DocumentContent {}

    /** 交办函: with limit and a duty to report. */
    record AssignmentLetter(
            @Must(given = true) String title,
            @Must LocalDate receivedOn,
            String channel,
            @Must(given = true) List<String> demands,
            @Must String facts,
            @Must String requirements,
            @Must(given = true) LocalDate dueOn,
            @Must String reportForm,
            @Must List<String> attachments,
            boolean confidential,
            @Must String contact)
            implements DocumentContent {}

    /** 接收告知书. */
    @Must({"延长"})
    record AcceptanceNotice(
            @Must(given = true) LocalDate receivedOn,
            String channel,
            String forwardedBy,
            LocalDate forwardedOn,
            @Must(given = true) List<String> demands,
            @Must(given = true) String procedure,
            @Must(given = true) String handlingUnit,
            @Must String contact,
            @Must(given = true) LocalDate dueOn)
            implements DocumentContent {}

    /**
     * 信访事项处理意见书.
     *
     * @param reviewBodies bodies that review it, one or a choice; empty for a congress's own answer and that of a
     *     provincial body
     * @param majorCase signed by the head of the body
     */
    record HandlingOpinion(
            @Must LocalDate receivedOn,
            String channel,
            @Must String forwardedBy,
            @Must LocalDate forwardedOn,
            LocalDate acceptedOn,
            @Must List<DemandOpinion> demands,
            @Must List<String> reviewBodies,
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
            @Must String demand,
            @Must String facts,
            @Must String legalBasis,
            @Must Finding finding,
            @Must String opinion,
            @Must String promiseBy,
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
    record SupplementNotice(
            LocalDate receivedOn,
            @Must(given = true) List<String> missingItems,
            @Must(given = true) LocalDate by,
            @Must String ways,
            String contact)
            implements DocumentContent {}

    /** 办结登记. */
    record CompletionRecord(
            @Must(given = true) LocalDate completedOn,
            @Must(given = true) String outcome,
            @Must String execution,
            @Must String confirmedBy,
            @Must String channel)
            implements DocumentContent {}

    /** 延长办理期限告知书. */
    @Must({"批准"})
    record ExtensionNotice(
            LocalDate acceptedOn,
            @Must LocalDate dueOn,
            int days,
            @Must(given = true) LocalDate newDueOn,
            @Must(given = true) String reason,
            String contact)
            implements DocumentContent {}

    /** 不予受理告知书, 不再受理告知书: the ground with its article, what was found, where to turn. */
    record RefusalNotice(
            LocalDate receivedOn,
            @Must(given = true) String ground,
            @Must(given = true) String article,
            @Must(given = true) String facts,
            @Must(given = true) String whereTo,
            @Must(given = true) String complainTo,
            String contact)
            implements DocumentContent {}

    /**
     * 法定途径告知书: which route, which body, which limit.
     *
     * @param basis law and article that open that route, beside the regulation's own; empty if none is given
     */
    record LegalRouteNotice(
            LocalDate receivedOn,
            @Must(given = true) String route,
            @Must(given = true) String competentBody,
            @Must String reasons,
            @Must String limit,
            @Must String help,
            String basis,
            String contact)
            implements DocumentContent {}

    /**
     * 建议意见回复, 简易答复.
     *
     * @param adopted in a reply to a suggestion what becomes of it; empty in a simple reply
     */
    record AnswerLetter(
            LocalDate receivedOn,
            @Must(given = true) List<String> demands,
            @Must String adopted,
            @Must(given = true) String answer,
            String contact)
            implements DocumentContent {}

    /** 移送单: number, date and channel, nothing of the accusation. */
    record SealedSlip(
            @Must(given = true) String slipNumber,
            @Must(given = true) LocalDate receivedOn,
            @Must(given = true) String channel)
            implements DocumentContent {}

    /** Any other kind: headed paragraphs. */
    record Plain(String title, @Must List<Part> parts) implements DocumentContent {}

    /** A heading, which may be empty, and paragraphs below it. */
    record Part(String heading, @Must String text) {}

    /** Notes an element that is not there. */
    static void require(String text, Element element, List<Element> missing) {
        if (text == null || text.isBlank()) {
            missing.add(element);
        }
    }
}
