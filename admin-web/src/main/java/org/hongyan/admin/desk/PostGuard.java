package org.hongyan.admin.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hongyan.admin.faces.ClosedDoor;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.Permission;

/** Pages of certain posts, by one table; whoever holds none of them is told so instead of shown an empty list. */
public class PostGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String STAMP = "/document/stamp.xhtml";

    private static final Map<String, Set<Permission>> PAGES = Map.ofEntries(
            Map.entry(
                    "/registerbook.xhtml",
                    EnumSet.of(Permission.REGISTER, Permission.DISPATCH, Permission.APPROVE, Permission.SUPERVISE)),
            Map.entry("/register/import.xhtml", EnumSet.of(Permission.REGISTER)),
            Map.entry("/register/table.xhtml", EnumSet.of(Permission.REGISTER)),
            Map.entry("/province/list.xhtml", EnumSet.of(Permission.PROVINCE_ADMIN)),
            Map.entry("/province/found.xhtml", EnumSet.of(Permission.PROVINCE_ADMIN)),
            Map.entry("/province/change.xhtml", EnumSet.of(Permission.PROVINCE_ADMIN)),
            Map.entry("/province/office.xhtml", EnumSet.of(Permission.PROVINCE_ADMIN)),
            Map.entry("/person.xhtml", EnumSet.of(Permission.REGISTER)),
            Map.entry("/bulk.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry("/smalloffice/list.xhtml", EnumSet.of(Permission.APPROVE, Permission.SUPERVISE)),
            Map.entry("/smalloffice/item.xhtml", EnumSet.of(Permission.APPROVE, Permission.SUPERVISE)),
            Map.entry("/route/place.xhtml", EnumSet.of(Permission.OFFICE_ADMIN)),
            Map.entry("/suggestion/enter.xhtml", EnumSet.of(Permission.REGISTER)),
            Map.entry("/suggestion/list.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry("/suggestion/item.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry("/suggestion/answer.xhtml", EnumSet.of(Permission.HANDLE, Permission.APPROVE)),
            Map.entry(
                    "/leader/urgent.xhtml", EnumSet.of(Permission.APPROVE, Permission.SUPERVISE, Permission.DISPATCH)),
            Map.entry(
                    "/annual/report.xhtml", EnumSet.of(Permission.SUPERVISE, Permission.DISPATCH, Permission.APPROVE)),
            Map.entry("/dashboard.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry(
                    "/indicator/matters.xhtml",
                    EnumSet.of(Permission.APPROVE, Permission.SUPERVISE, Permission.DISPATCH)),
            Map.entry("/library/list.xhtml", EnumSet.of(Permission.CASE_READ, Permission.OFFICE_ADMIN)),
            Map.entry("/library/item.xhtml", EnumSet.of(Permission.CASE_READ, Permission.OFFICE_ADMIN)),
            Map.entry("/reception/list.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry("/reception/day.xhtml", EnumSet.of(Permission.CASE_READ)),
            Map.entry("/conduct/list.xhtml", EnumSet.of(Permission.SUPERVISE)),
            Map.entry("/conduct/item.xhtml", EnumSet.of(Permission.SUPERVISE)),
            Map.entry("/overdue.xhtml", EnumSet.of(Permission.SUPERVISE)),
            Map.entry("/matching/alarms.xhtml", EnumSet.of(Permission.SUPERVISE, Permission.AUDIT_READ)),
            Map.entry(
                    "/matching/answer.xhtml",
                    EnumSet.of(Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW)),
            Map.entry(
                    STAMP, EnumSet.of(Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW)));

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot root = context.getViewRoot();
        Set<Permission> posts = root == null ? null : PAGES.get(root.getViewId());
        if (posts == null) {
            return;
        }
        DeskPage desk = CDI.current().select(DeskPage.class).get();
        // the stamp is of one matter, everything else here of the whole office
        boolean beyond = desk.isForOneMatter() && !root.getViewId().equals(STAMP);
        if (beyond || posts.stream().noneMatch(desk::may)) {
            ClosedDoor.show(context, HttpServletResponse.SC_FORBIDDEN, new NotPermitted(root.getViewId()));
        }
    }
}
