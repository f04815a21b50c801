package org.hongyan.portal.verify;

import jakarta.annotation.PostConstruct;
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

    /** A camera that read the code on a paper brings number and check code along; nothing is asked before the button. */
    @PostConstruct
    void take() {
        documentNumber = Faces.getRequestParameter("number");
        checkCode = Faces.getRequestParameter("code");
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

    /** Fingerprint of the electronic original, in groups of eight; empty for older documents. */
    public String getSha256() {
        return found.sha256().replaceAll("(.{8})(?=.)", "$1 ");
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
