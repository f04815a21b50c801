package org.hongyan.portal.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.lookup.LookUpPetition;
import org.omnifaces.util.Faces;

/** {@code /lookup}: number and query code, nothing else. What was typed never stands in an address. */
@Named("lookupPage")
@RequestScoped
public class LookupPage {

    private final LookUpPetition lookUpPetition;
    private final ProofCookie proof;
    private String number;
    private String queryCode;

    /** For the proxy. */
    protected LookupPage() {
        this(null, null);
    }

    @Inject
    public LookupPage(LookUpPetition lookUpPetition, ProofCookie proof) {
        this.lookUpPetition = lookUpPetition;
        this.proof = proof;
    }

    public void find() {
        LookUpPetition.Found found =
                lookUpPetition.lookUp(number, queryCode, Faces.getRequest().getRemoteAddr());
        proof.give(Faces.getResponse(), found.status().number(), found.proofs());
        Faces.redirect("/my");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public void setQueryCode(String queryCode) {
        this.queryCode = queryCode;
    }
}
