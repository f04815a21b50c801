package org.hongyan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the papers of a review or final review say. */
public interface ReviewContent extends DocumentContent {

    /**
     * 复查申请书, 复核申请书: what the petitioner asks for, on paper.
     *
     * @param lastDay of the petitioner's own limit
     * @param opinion the opinion attacked: title, number, body
     */
    record ReviewRequest(
            String reviewNumber,
            String channel,
            @Must LocalDate requestedOn,
            LocalDate receivedOn,
            LocalDate lastDay,
            @Must String opinion,
            @Must String demand,
            @Must String reasons,
            String lateReason,
            int attachments)
            implements ReviewContent {}

    /**
     * 复查意见书, 复核意见书.
     *
     * @param order what the first body must do, where the result changes the opinion or sends it back
     * @param nextBodies bodies of a final review, one or a choice; empty where there is none
     */
    record ReviewOpinion(
            String reviewNumber,
            LocalDate requestedOn,
            LocalDate receivedOn,
            @Must String opinion,
            String demand,
            String reasons,
            @Must String facts,
            @Must String legalBasis,
            @Must String procedure,
            @Must String powers,
            @Must ReviewVerdict result,
            @Must String conclusion,
            String firstBody,
            String order,
            LocalDate orderBy,
            @Must List<String> nextBodies,
            boolean finalReview,
            String contact)
            implements ReviewContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(facts, Element.FACTS, missing);
            DocumentContent.require(legalBasis, Element.LEGAL_BASIS, missing);
            DocumentContent.require(procedure, Element.PROCEDURE, missing);
            DocumentContent.require(powers, Element.POWERS, missing);
            DocumentContent.require(conclusion, Element.OPINION, missing);
            if (result == null) {
                missing.add(Element.RESULT);
            } else if (result != ReviewVerdict.UPHELD) {
                DocumentContent.require(order, Element.EXECUTION, missing);
            }
            return missing;
        }
    }

    /**
     * 不予受理(复查)告知书, 不予受理(复核)告知书.
     *
     * @param lastDay the petitioner's own limit if it has not passed, else null
     */
    record ReviewRefusal(
            String reviewNumber,
            LocalDate requestedOn,
            LocalDate receivedOn,
            @Must String opinion,
            @Must String ground,
            @Must String article,
            String facts,
            @Must String rightBody,
            @Must LocalDate lastDay,
            boolean finalReview,
            @Must String complainTo,
            String contact)
            implements ReviewContent {}
}
