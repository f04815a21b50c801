package org.hongyan.admin.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The newest version of each entry of the chosen route; one that holds until it begins stands before it. */
    public List<RouteEntry> getLines() {
        if (lines == null) {
            LocalDate today = SystemTime.today(clock);
            Map<UUID, RouteEntry> now =
                    routes.validOn(today).stream().collect(Collectors.toMap(RouteEntry::entry, Function.identity()));
            lines = routes.newest().stream()
                    .flatMap(newest -> newest.validOn(today)
                            ? Stream.of(newest)
                            : Stream.of(now.get(newest.entry()), newest).filter(Objects::nonNull))
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
