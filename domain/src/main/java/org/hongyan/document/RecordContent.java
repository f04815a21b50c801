package org.hongyan.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the papers of the handling record say: hearing, agreement, co-handling, the contents of the file. */
public interface RecordContent extends DocumentContent {

    /**
     * 听证通知.
     *
     * @param at when it begins, in +08:00
     * @param open true if the public may attend
     * @param panel members beside the chair, each with what he or she is
     * @param questions what is to be cleared up
     */
    record HearingNotice(
            @Must String title,
            @Must LocalDateTime at,
            @Must String place,
            boolean open,
            @Must String chair,
            @Must List<String> panel,
            @Must String questions,
            String contact)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            if (at == null) {
                missing.add(Element.HEARING_TIME);
            }
            DocumentContent.require(place, Element.PLACE, missing);
            DocumentContent.require(chair, Element.CHAIR, missing);
            requireSome(panel, Element.PANEL, missing);
            DocumentContent.require(questions, Element.QUESTIONS, missing);
            return missing;
        }
    }

    /**
     * 听证笔录.
     *
     * @param petitioners who came for the petitioners, agents too
     * @param unsigned why somebody did not sign, empty if all signed
     */
    record HearingRecord(
            @Must LocalDateTime from,
            @Must LocalDateTime until,
            @Must String place,
            @Must String chair,
            @Must String recorder,
            @Must List<String> panel,
            String handler,
            String petitioners,
            @Must String course,
            String unsigned)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            if (from == null || until == null) {
                missing.add(Element.HEARING_TIME);
            }
            DocumentContent.require(place, Element.PLACE, missing);
            DocumentContent.require(chair, Element.CHAIR, missing);
            requireSome(panel, Element.PANEL, missing);
            DocumentContent.require(course, Element.COURSE, missing);
            return missing;
        }
    }

    /** 听证结论: what the panel holds to be found and recommends. */
    record HearingConclusion(
            @Must LocalDate heldOn,
            String place,
            String chair,
            @Must List<String> panel,
            @Must String facts,
            @Must String conclusion)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            requireSome(panel, Element.PANEL, missing);
            DocumentContent.require(facts, Element.FACTS, missing);
            DocumentContent.require(conclusion, Element.CONCLUSION, missing);
            return missing;
        }
    }

    /**
     * 调解协议书, 和解协议书.
     *
     * @param mediator who mediated; empty in a settlement that the parties found themselves
     */
    record Agreement(
            @Must List<String> parties,
            String mediator,
            @Must String facts,
            @Must String terms,
            @Must List<Performance> performances,
            LocalDate signedOn)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            if (parties.size() < 2) {
                missing.add(Element.PARTIES);
            }
            DocumentContent.require(facts, Element.FACTS, missing);
            DocumentContent.require(terms, Element.TERMS, missing);
            requireSome(performances, Element.PERFORMANCE, missing);
            return missing;
        }
    }

    /** Who does what until when. */
    record Performance(@Must String who, @Must String what, @Must LocalDate until) {}

    /**
     * 卷内目录.
     *
     * @param retention how long it is kept, in words
     */
    record FileContents(
            @Must String title,
            LocalDate from,
            LocalDate until,
            @Must List<Filed> lines,
            int pieces,
            @Must String retention)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            requireSome(lines, Element.FILED, missing);
            return missing;
        }
    }

    /** One piece of the file. */
    record Filed(@Must String title, String number, String from, LocalDate day) {}

    /** 协办函: what the lead asks of a co-handling body; nobody is named if the petitioner wants confidence. */
    record CoHandlingLetter(
            String title,
            List<String> demands,
            String facts,
            @Must String task,
            @Must LocalDate dueOn,
            boolean confidential,
            String contact)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(task, Element.TASK, missing);
            if (dueOn == null) {
                missing.add(Element.DUE_ON);
            }
            return missing;
        }
    }

    /** 协办意见: what the co-handling body answers the lead. */
    record CoHandlingOpinion(
            String letterNumber, LocalDate askedOn, String task, @Must String opinion, String legalBasis)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(opinion, Element.OPINION, missing);
            return missing;
        }
    }

    /** 询问单: questions of fact, without petitioner, demand or scan. */
    record QuestionSheet(String village, @Must List<String> questions, LocalDate dueOn, String contact)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            requireSome(questions, Element.QUESTIONS, missing);
            return missing;
        }
    }

    /** 请示: a question to the superior, which leaves jurisdiction where it is. */
    record InstructionRequest(String title, String facts, @Must String question, String proposal)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(question, Element.QUESTIONS, missing);
            return missing;
        }
    }

    /** 批复: the superior's instruction. */
    record Instruction(String requestNumber, LocalDate askedOn, String question, @Must String instruction)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            DocumentContent.require(instruction, Element.INSTRUCTION, missing);
            return missing;
        }
    }

    /**
     * 撤回登记: who wished it and how that was confirmed.
     *
     * @param undoUntil last day on which each of them could undo it
     * @param effectiveOn when it took effect
     */
    record WithdrawalRecord(
            @Must String title, @Must List<Wish> wishes, @Must LocalDate undoUntil, @Must LocalDate effectiveOn)
            implements RecordContent {

        @Override
        public List<Element> missing() {
            List<Element> missing = new ArrayList<>();
            requireSome(wishes, Element.CONFIRMED, missing);
            return missing;
        }
    }

    /** One petitioner's wish: by which channel it was confirmed, when it was made and entered. */
    record Wish(
            @Must String petitioner, @Must String confirmation, @Must LocalDate wishedOn, @Must LocalDate enteredOn) {}

    private static void requireSome(List<?> items, Element element, List<Element> missing) {
        if (items == null || items.isEmpty()) {
            missing.add(element);
        }
    }
}
