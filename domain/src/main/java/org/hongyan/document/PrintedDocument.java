package org.hongyan.document;

import java.time.LocalDate;

/**
 * Everything that stands on one document.
 *
 * @param issuer legal name of the issuing body, never of an inner section
 * @param number its number; null in a draft and on a receipt made on the spot
 * @param date date of signing; null in a draft
 * @param signer who signed; null in a draft or where the software made it
 * @param checkCode printed with the matter's number; null where there is no document number
 */
public record PrintedDocument(
        DocumentKind kind,
        String issuer,
        String number,
        LocalDate date,
        String signer,
        String checkCode,
        Wording wording) {

    /** The document as it looks before it is signed: no number, no date, no seal. */
    public static PrintedDocument draft(DocumentKind kind, String issuer, Wording wording) {
        return new PrintedDocument(kind, issuer, null, null, null, null, wording);
    }

    /** A registration receipt as it is handed over: dated and sealed, without a number of its own. */
    public static PrintedDocument receipt(String issuer, LocalDate date, Wording wording) {
        return new PrintedDocument(DocumentKind.REGISTRATION_RECEIPT, issuer, null, date, null, null, wording);
    }

    /** True once it bears date and seal. */
    public boolean signed() {
        return date != null;
    }
}
