package org.hongyan.portal.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.lookup.GenuineDocument;
import org.hongyan.lookup.VerifyDocument;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.omnifaces.util.Faces;

/** {@code /verify}: number and check code of a paper; the answer stands on the page and in no address. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    private final VerifyDocument verifyDocument;
    private String documentNumber;
    private String checkCode;
    private GenuineDocument found;
    private boolean asked;

    /** For the proxy. */
    protected VerifyPage() {
        this(null);
    }

    @Inject
    public VerifyPage(VerifyDocument verifyDocument) {
        this.verifyDocument = verifyDocument;
    }

    public void verify() {
        found = verifyDocument
                .verify(documentNumber, checkCode, Faces.getRequest().getRemoteAddr())
                .orElse(null);
        asked = true;
    }

    /** True once an answer is there. */
    public boolean isAsked() {
        return asked;
    }

    public boolean isGenuine() {
        return found != null && !found.withdrawn();
    }

    public boolean isWithdrawn() {
        return found != null && found.withdrawn();
    }

    public boolean isUnknown() {
        return asked && found == null;
    }

    public String getKind() {
        return Texts.of(found.kind());
    }

    public String getNumber() {
        return found.number();
    }

    public String getIssuer() {
        return found.issuer();
    }

    public String getSignedOn() {
        return Format.plainDate(found.signedOn());
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getCheckCode() {
        return checkCode;
    }

    public void setCheckCode(String checkCode) {
        this.checkCode = checkCode;
    }
}
