package org.hongyan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the papers between offices say after a matter was handed over: disputes, taking back, the report. */
public interface HandoverContent extends DocumentContent {

    /** 异议申请: the receiver says who is competent. */
    record Objection(
            @Must String handoverNumber,
            LocalDate arrivedOn,
            @Must(given = true) String reasons,
            @Must(given = true) String properBody,
            @Must(given = true) List<String> evidence)
            implements HandoverContent {}

    /** 审核结论: the sender judges an objection. */
    record ObjectionVerdict(
            String objectionNumber,
            LocalDate filedOn,
            boolean upheld,
            @Must(given = true) String reasons,
            String nextBody,
            LocalDate dueOn)
            implements HandoverContent {}

    /** 关于变更承办单位的报告: the holder has found after acceptance that it is another body's business. */
    record WrongBodyReport(
            String title,
            @Must LocalDate arrivedOn,
            @Must(given = true) String reasons,
            @Must(given = true) String evidence,
            @Must(given = true) String properBody,
            @Must(given = true) LocalDate heardOn,
            @Must(given = true) String heardWords)
            implements HandoverContent {}

    /** 答复: the sender refuses what that report asked, and the holder keeps the matter. */
    record WrongBodyAnswer(String title, @Must LocalDate filedOn, @Must(given = true) String reasons)
            implements HandoverContent {}

    /** 提请指定办理函: what each body says, for the common superior. */
    record DesignationRequest(
            @Must(given = true) String title,
            LocalDate receivedOn,
            @Must List<String> demands,
            @Must(given = true) List<Position> positions,
            boolean succession,
            @Must LocalDate dueOn)
            implements HandoverContent {}

    /** What one body says about who is competent, or is said of it, and what the sender decided where there was an objection. */
    record Position(
            @Must(given = true) String body,
            @Must String reasons,
            String evidence,
            @Must String properBody,
            boolean upheld,
            boolean rejected,
            String verdictReasons) {}

    /** 指定办理决定. */
    record Designation(
            String title,
            @Must(given = true) List<String> parties,
            @Must(given = true) String body,
            @Must(given = true) String reasons,
            @Must(given = true) LocalDate from,
            @Must LocalDate noticeBy,
            @Must LocalDate dueOn,
            boolean succession)
            implements HandoverContent {}

    /** 撤回通知(流转). */
    record RecallNotice(
            @Must String handoverNumber, LocalDate handedOn, @Must(given = true) String reason, @Must String next)
            implements HandoverContent {}

    /** 办结报告 to the assigner. */
    record CompletionReport(
            String assignmentNumber,
            LocalDate assignedOn,
            @Must String course,
            @Must String facts,
            @Must String legalBasis,
            @Must String result,
            String reply,
            String opinionNumber,
            LocalDate servedOn,
            @Must String petitionerView,
            @Must String execution,
            @Must String drafter,
            @Must String signer)
            implements HandoverContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(course, Element.COURSE, missing);
            DocumentContent.require(facts, Element.FACTS, missing);
            DocumentContent.require(legalBasis, Element.LEGAL_BASIS, missing);
            DocumentContent.require(result, Element.RESULT, missing);
            DocumentContent.require(petitionerView, Element.PETITIONER_VIEW, missing);
            DocumentContent.require(execution, Element.EXECUTION, missing);
            return missing;
        }
    }
}
