package org.hongyan.lookup;

import java.time.LocalDate;
import org.hongyan.document.DocumentKind;

/**
 * What everybody may know of a document whose number and check code are right: nothing of its content, no names.
 *
 * @param issuer legal name of the body that signed it
 * @param withdrawn true if it was taken back later
 * @param sha256 fingerprint of the electronic original in hexadecimal digits; empty for older ones
 */
public record GenuineDocument(
        DocumentKind kind, String number, String issuer, LocalDate signedOn, boolean withdrawn, String sha256) {}
