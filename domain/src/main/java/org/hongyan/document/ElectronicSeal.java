package org.hongyan.document;

import java.util.Optional;

/**
 * Connects an electronic seal of the deployment: a bean of this type puts a qualified seal on a PDF (for example by the
 * province's seal platform). There is none by default: documents are then printed, stamped and scanned. A picture of a
 * seal is no seal.
 */
public interface ElectronicSeal {

    /**
     * Seals a document that has just been signed.
     *
     * @param pdf as it was signed
     * @param number its number
     * @param issuer legal name of the body whose seal it is
     * @return the sealed PDF, or nothing where this body has no electronic seal
     */
    Optional<byte[]> seal(byte[] pdf, String number, String issuer);
}
