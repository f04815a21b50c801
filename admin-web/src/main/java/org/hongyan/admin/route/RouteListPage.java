package org.hongyan.admin.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteEntry;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.cdi.Param;

/** The whole list of legal routes: what holds, what will, what has ended; narrowed to one route if wanted. */
@Named
@RequestScoped
public class RouteListPage {

    @Inject
    private LegalRoutes routes;

    @Inject
    private RouteNames names;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "route")
    private String chosen;

    private List<RouteEntry> lines;

    /** The newest version of each entry of the chosen route. */
    public List<RouteEntry> getLines() {
        if (lines == null) {
            lines = routes.newest().stream()
                    .filter(one -> chosen == null || one.route().name().equals(chosen))
                    .toList();
        }
        return lines;
    }

    public LegalRoute[] getRoutes() {
        return LegalRoute.values();
    }

    /** The name of the route chosen, empty for all. */
    public String getChosen() {
        return chosen == null ? "" : chosen;
    }

    /** The subject in words. */
    public String subject(RouteEntry entry) {
        return names.subject(entry.subjectCode());
    }

    /** Key of what is said beside a version that does not hold today; empty if it holds. */
    public String standing(RouteEntry entry) {
        LocalDate today = SystemTime.today(clock);
        if (entry.validOn(today)) {
            return "";
        }
        return entry.overBy(today) ? "route.list.ended" : "route.list.future";
    }
}
