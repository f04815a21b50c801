package org.hongyan.admin.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.route.RouteNames;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareDiversion;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RoutePlace;

/** Another route of the law fits: one the list proposes for the subject, another of the list, or one freely named. */
@Named
@RequestScoped
public class ProcedureDivertPage extends DecisionForm {

    /** Another entry of the list. */
    public static final String LISTED = "LISTED";
    /** None of the list. */
    public static final String FREE = "FREE";

    @Inject
    private PrepareDiversion diversion;

    @Inject
    private LegalRoutes routes;

    @Inject
    private RouteNames names;

    @Inject
    private DeskPage desk;

    private List<RouteEntry> proposals;
    private String choice;
    private String listed;
    private LegalRoute route;
    private String competentBody;
    private String reasons;
    private String limit;
    private String help;
    private String otherwise;

    /** Puts it before the head. */
    public void prepare() {
        RouteEntry entry = getEntry();
        diversion.prepare(new PrepareDiversion.Order(
                getMatterId(),
                entry == null ? null : entry.id(),
                isFree() ? route : null,
                competentBody,
                reasons,
                limit,
                help,
                isReasoned() ? otherwise : null));
        prepared("divert");
    }

    /** The entry whose words stand in the fields, empty for none. */
    public String getFilled() {
        RouteEntry entry = getEntry();
        return entry == null ? "" : entry.id().toString();
    }

    /**
     * Comes last of all fields, with the entry that was chosen before: what the list says about the one just chosen goes
     * into the fields, over what stood there of another entry.
     */
    public void setFilled(String before) {
        String now = getFilled();
        if (now.equals(before == null ? "" : before)) {
            return;
        }
        if (now.isEmpty()) {
            competentBody = null;
            limit = null;
            help = null;
        } else {
            fill(getEntry());
        }
    }

    private void fill(RouteEntry entry) {
        RoutePlace place = routes.place(entry.entry(), desk.getDesk().officeId());
        competentBody = place.isShared()
                ? entry.competentBody()
                : String.join(
                        "，",
                        List.of(place.name(), place.address(), place.phone()).stream()
                                .filter(part -> !part.isEmpty())
                                .toList());
        limit = entry.limit();
        help = entry.help();
    }

    /** What the list proposes for the subject, without the petition procedure itself. */
    public List<RouteEntry> getProposals() {
        if (proposals == null) {
            proposals = routes.fitting(getMatter().subjectCode(), getToday()).stream()
                    .filter(one -> one.route().diverts())
                    .toList();
        }
        return proposals;
    }

    /** True if the list has an entry for just this subject or those above. */
    public boolean isSubjectKnown() {
        return getProposals().stream().anyMatch(one -> one.subjectCode() != null);
    }

    public String getSubject() {
        return getMatter().subjectCode() == null
                ? ""
                : names.subject(getMatter().subjectCode());
    }

    /** The other entries that hold today. */
    public List<SelectItem> getOthers() {
        return routes.validOn(getToday()).stream()
                .filter(one -> one.route().diverts() && !getProposals().contains(one))
                .map(one -> new SelectItem(one.id().toString(), names.line(one), one.basis()))
                .toList();
    }

    /** The entry chosen, from the proposals or the rest of the list; null if there is none. */
    public RouteEntry getEntry() {
        String id = isListed() ? listed : choice;
        if (id == null || id.isEmpty() || isFree()) {
            return null;
        }
        return routes.byId(UUID.fromString(id)).orElse(null);
    }

    public boolean isListed() {
        return LISTED.equals(choice);
    }

    public boolean isFree() {
        return FREE.equals(choice);
    }

    /** True if the signer has to be told why it is none of the proposals. */
    public boolean isReasoned() {
        return isListed() || isFree();
    }

    public List<LegalRoute> getRoutes() {
        return Arrays.stream(LegalRoute.values()).filter(LegalRoute::diverts).toList();
    }

    @Override
    public String getRemarks() {
        return remarksOn(
                getMatter().state() == MatterState.REGISTERED ? Transition.DIVERT : Transition.DIVERT_RECEIVED);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String newChoice) {
        choice = newChoice;
    }

    public String getListedId() {
        return listed;
    }

    public void setListedId(String newListed) {
        listed = newListed;
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

    public String getOtherwise() {
        return otherwise;
    }

    public void setOtherwise(String newOtherwise) {
        otherwise = newOtherwise;
    }
}
