package org.hongyan.admin.accusation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.accusation.SealOutMatter;

/** The whole matter leaves for the discipline office. */
@Named
@RequestScoped
public class AccusationSealPage extends AccusationForm {

    @Inject
    private SealOutMatter seal;

    private String incident;

    /** Seals it out; the desk keeps the slip. */
    public void sealOut() {
        String slip = seal.sealOut(getMatterId(), isSitsThere(), incident);
        left("accusation.seal.done", slip, "accusation/slips");
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String newIncident) {
        incident = newIncident;
    }
}
