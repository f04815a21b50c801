package org.hongyan.admin.route;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.register.SubjectItems;
import org.hongyan.audit.NotPermitted;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteBody;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RouteInput;
import org.hongyan.route.RouteNotFound;
import org.hongyan.route.RoutePlace;
import org.hongyan.route.WriteRoute;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One entry with its versions, and a new version by the province. */
@Named
@RequestScoped
public class RouteEntryPage {

    @Inject
    private LegalRoutes routes;

    @Inject
    private WriteRoute write;

    @Inject
    private SubjectItems subjects;

    @Inject
    private RouteNames names;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private UUID entry;
    private List<RouteEntry> versions = List.of();
    private int since;
    private String subjectCode;
    private String demand;
    private LegalRoute route;
    private RouteBody bodyKind;
    private String competentBody;
    private String law;
    private String article;
    private String limit;
    private String help;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String reason;

    @PostConstruct
    void open() {
        validFrom = SystemTime.today(clock).plusDays(1);
        if (id == null || id.isEmpty()) {
            if (!isWriter()) {
                throw new RefusedException(new NotPermitted(WriteRoute.class.getSimpleName()));
            }
            return;
        }
        entry = parse(id);
        versions = routes.versions(entry);
        RouteEntry last = versions.stream().findFirst().orElseThrow(() -> new RefusedException(new RouteNotFound()));
        fill(last);
    }

    private static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusedException(new RouteNotFound());
        }
    }

    private void fill(RouteEntry last) {
        since = last.version();
        subjectCode = last.subjectCode();
        demand = last.demand();
        route = last.route();
        bodyKind = last.bodyKind();
        competentBody = last.competentBody();
        law = last.law();
        article = last.article();
        limit = last.limit();
        help = last.help();
        if (!validFrom.isAfter(last.validFrom())) {
            validFrom = last.validFrom().plusDays(1);
        }
    }

    /** Writes the version. */
    public void write() {
        UUID written = write.write(
                entry,
                since,
                new RouteInput(
                        subjectCode,
                        demand,
                        route,
                        bodyKind,
                        competentBody,
                        law,
                        article,
                        limit,
                        help,
                        validFrom,
                        validUntil,
                        reason));
        notes.say(Texts.text("route.entry.written", demand, since + 1));
        Faces.redirect("route/entry/%s", written);
    }

    /** True for an administrator of the province. */
    public boolean isWriter() {
        return desk.may(Permission.PROVINCE_ADMIN);
    }

    public List<RouteEntry> getVersions() {
        return versions;
    }

    /** The newest version, null for a new entry. */
    public RouteEntry getLast() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** The body of this place, as the desk's office or one above has said; null if nobody has. */
    public RoutePlace getNearest() {
        RoutePlace nearest =
                entry == null ? null : routes.place(entry, desk.getDesk().officeId());
        return nearest == null || nearest.isShared() ? null : nearest;
    }

    public String getSubject() {
        return names.subject(getLast() == null ? null : getLast().subjectCode());
    }

    public List<SelectItem> getSubjects() {
        return subjects.items();
    }

    public LegalRoute[] getRoutes() {
        return LegalRoute.values();
    }

    public RouteBody[] getBodyKinds() {
        return RouteBody.values();
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }

    public String getSubjectCode() {
        return subjectCode;
    }

    public void setSubjectCode(String newSubjectCode) {
        subjectCode = newSubjectCode;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String newDemand) {
        demand = newDemand;
    }

    public LegalRoute getRoute() {
        return route;
    }

    public void setRoute(LegalRoute newRoute) {
        route = newRoute;
    }

    public RouteBody getBodyKind() {
        return bodyKind;
    }

    public void setBodyKind(RouteBody newBodyKind) {
        bodyKind = newBodyKind;
    }

    public String getCompetentBody() {
        return competentBody;
    }

    public void setCompetentBody(String newCompetentBody) {
        competentBody = newCompetentBody;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String newLaw) {
        law = newLaw;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String newArticle) {
        article = newArticle;
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

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate newValidFrom) {
        validFrom = newValidFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate newValidUntil) {
        validUntil = newValidUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
