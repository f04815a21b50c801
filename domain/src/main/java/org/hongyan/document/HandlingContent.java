package org.hongyan.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the papers say that the handling body keeps of its own work: talks, investigations, services. */
public interface HandlingContent extends DocumentContent {

    /**
     * 谈话笔录, read by and signed by hand by everybody named in it.
     *
     * @param from when it began, in +08:00
     * @param interviewer who asked, with 、 between several
     * @param person whom was talked to, with 、 between several
     * @param rights what the person was told of his or her rights
     * @param talk questions and answers; empty where it was written down in one piece
     * @param statement what was said, where it was written down in one piece
     * @param unsigned why the person does not sign; empty if he or she does
     */
    record InterviewRecord(
            @Must(given = true) String place,
            @Must(given = true) LocalDateTime from,
            @Must(given = true) LocalDateTime until,
            @Must(given = true) String interviewer,
            @Must(given = true) String recorder,
            @Must(given = true) String person,
            String personDetails,
            @Must(given = true) String rights,
            @Must List<QuestionAndAnswer> talk,
            @Must String statement,
            @Must String unsigned)
            implements HandlingContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            if (talk.isEmpty()) {
                DocumentContent.require(statement, Element.TALK, missing);
            }
            return missing;
        }
    }

    /** One question and its answer. */
    record QuestionAndAnswer(@Must String question, @Must String answer) {}

    /**
     * 调查报告, signed by hand by those who investigated.
     *
     * @param investigators at least two, with 、 between them
     * @param heard who was asked
     * @param conclusions one for each demand
     */
    record InvestigationReport(
            String title,
            @Must(given = true) LocalDate from,
            @Must(given = true) LocalDate until,
            @Must(given = true) String places,
            @Must(given = true) String investigators,
            @Must(given = true) String recorder,
            @Must String heard,
            @Must(given = true) String facts,
            @Must List<String> evidence,
            @Must(given = true) List<DemandConclusion> conclusions)
            implements HandlingContent {}

    /** What the investigation says about one demand. */
    record DemandConclusion(@Must String demand, @Must(given = true) String conclusion) {}

    /** 送达回证, taken along empty and signed on the spot, or made from what was recorded. */
    record ServiceRecord(
            @Must(given = true) String documentTitle,
            @Must(given = true) String documentNumber,
            @Must(given = true) List<ServedLine> served)
            implements HandlingContent {}

    /**
     * One service of the document to one person; what is not known yet is null or empty and is filled in by hand.
     *
     * @param takenBy who took it in the person's place
     * @param witness who saw that it was left or refused
     * @param online true if it was served online, so that nobody signs
     */
    record ServedLine(
            @Must(given = true) String receiver,
            @Must ServingMethod method,
            @Must LocalDate servedOn,
            @Must String place,
            boolean refused,
            @Must String takenBy,
            @Must String witness,
            @Must String servedBy,
            boolean online) {}
}
