package org.hongyan.admin.library;

import java.time.LocalDate;
import org.hongyan.library.LibraryKind;
import org.hongyan.library.LibraryText;

/** What is typed into the form of an entry. */
public class LibraryFields {

    private LibraryKind kind;
    private String source = "";
    private String documentNumber = "";
    private String issuedBy = "";
    private LocalDate inForceOn;
    private LocalDate validUntil;
    private String clause = "";
    private String heading = "";
    private String words = "";
    private String subject = "";

    void show(LibraryText text) {
        kind = text.kind();
        source = text.source();
        documentNumber = text.documentNumber();
        issuedBy = text.issuedBy();
        inForceOn = text.inForceOn();
        validUntil = text.validUntil();
        clause = text.clause();
        heading = text.heading();
        words = text.words();
        subject = text.subjectCode();
    }

    LibraryText text() {
        return new LibraryText(
                kind,
                source,
                documentNumber,
                issuedBy,
                inForceOn,
                validUntil,
                clause,
                heading,
                words,
                subject == null ? "" : subject);
    }

    public LibraryKind getKind() {
        return kind;
    }

    public void setKind(LibraryKind newKind) {
        kind = newKind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String newSource) {
        source = newSource;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String newNumber) {
        documentNumber = newNumber;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public void setIssuedBy(String newIssuer) {
        issuedBy = newIssuer;
    }

    public LocalDate getInForceOn() {
        return inForceOn;
    }

    public void setInForceOn(LocalDate newDay) {
        inForceOn = newDay;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate newDay) {
        validUntil = newDay;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String newClause) {
        clause = newClause;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String newHeading) {
        heading = newHeading;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }
}
