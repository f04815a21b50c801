package org.hongyan.document;

/** What a document must contain (domain.md §2.9). */
public enum Element {
    RECEIVED_ON,
    DEMANDS,
    DEMAND,
    FACTS,
    LEGAL_BASIS,
    OPINION,
    FINDING,
    COURSE,
    RESULT,
    PETITIONER_VIEW,
    EXECUTION,
    HEARING_TIME,
    PLACE,
    CHAIR,
    PANEL,
    QUESTIONS,
    CONCLUSION,
    PARTIES,
    TERMS,
    PERFORMANCE,
    FILED,
    TASK,
    DUE_ON,
    INSTRUCTION,
    PROCEDURE,
    POWERS,
    CONFIRMED,
    TALK
}
