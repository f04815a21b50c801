package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.LegalRoute;
import org.hongyan.procedure.PrepareDiversion;

/** Another route of the law fits: which, where, how long, with what help. */
@Named
@RequestScoped
public class ProcedureDivertPage extends DecisionForm {

    @Inject
    private PrepareDiversion diversion;

    private LegalRoute route;
    private String competentBody;
    private String reasons;
    private String limit;
    private String help;

    /** Puts it before the head. */
    public void prepare() {
        diversion.prepare(new PrepareDiversion.Order(getMatterId(), route, competentBody, reasons, limit, help));
        prepared("divert");
    }

    public LegalRoute[] getRoutes() {
        return LegalRoute.values();
    }

    @Override
    public String getRemarks() {
        return remarksOn(
                getMatter().state() == MatterState.REGISTERED ? Transition.DIVERT : Transition.DIVERT_RECEIVED);
    }

    public LegalRoute getRoute() {
        return route;
    }

    public void setRoute(LegalRoute newRoute) {
        route = newRoute;
    }

    public String getCompetentBody() {
        return competentBody;
    }

    public void setCompetentBody(String newCompetentBody) {
        competentBody = newCompetentBody;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String newReasons) {
        reasons = newReasons;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String newLimit) {
        limit = newLimit;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String newHelp) {
        help = newHelp;
    }
}
