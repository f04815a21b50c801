package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.reply.FieldChecks;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteEntry;
import org.hongyan.route.RoutePlace;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * Another route of the law fits: before the matter is handed over (T06), or at the competent body (T46). The list of
 * legal routes proposes by the subject of the matter; whoever takes another says why.
 */
@UseCase
@LegalBasis("信访工作条例 第二十八条第二款、第三十一条")
public class PrepareDiversion {

    /**
     * What the petitioner is told.
     *
     * @param entryId version of the entry of the list that was chosen; null if none fits and the route is chosen freely
     * @param route without an entry: the route; with one it is the entry's
     * @param competentBody where that route begins; with an entry empty for its words, or those of the office
     * @param reasons why it fits
     * @param limit days of that route, as far as known; with an entry empty for its words
     * @param help what the office hands over or does; with an entry empty for its words
     * @param otherwise why it is none of what the list proposes for the subject; asked for only then
     */
    public record Order(
            UUID matterId,
            UUID entryId,
            LegalRoute route,
            String competentBody,
            String reasons,
            String limit,
            String help,
            String otherwise) {}

    @Inject
    private StepDesk desk;

    @Inject
    private LegalRoutes routes;

    @Inject
    private CurrentActor actors;

    @Inject
    private Steps steps;

    @Inject
    private AuditSubject audit;

    /** Returns the id of the draft. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID prepare(Order order) {
        Matter matter = desk.held(order.matterId());
        Optional<RouteEntry> entry = Optional.ofNullable(order.entryId()).flatMap(routes::byId);
        LegalRoute route = entry.map(RouteEntry::route).orElse(order.route());
        String body = said(order.competentBody(), entry.map(this::body));
        String limit = said(order.limit(), entry.map(RouteEntry::limit));
        String help = said(order.help(), entry.map(RouteEntry::help));
        boolean free = !proposed(matter, entry);
        new FieldChecks()
                .unless(route != null && route.diverts(), "/route", "route.missing")
                .required("/competentBody", body, FieldChecks.LINE)
                .required("/reasons", order.reasons(), FieldChecks.LONG)
                .optional("/limit", limit, FieldChecks.LINE)
                .required("/help", help, FieldChecks.LONG)
                .unless(!free || !FieldChecks.clean(order.otherwise()).isEmpty(), "/otherwise", "route.otherwise")
                .optional("/otherwise", order.otherwise(), FieldChecks.LINE)
                .done();
        Details details = Details.none()
                .with("route", route.name())
                .with("competentBody", body)
                .with("reasons", order.reasons())
                .with("limit", limit)
                .with("help", help)
                .with("entry", entry.map(one -> one.id().toString()).orElse(""))
                .with("basis", entry.map(RouteEntry::basis).orElse(""));
        if (free) {
            audit.detail("otherwise", FieldChecks.clean(order.otherwise()));
            details = details.with("otherwise", order.otherwise());
        }
        Transition step = matter.state() == MatterState.REGISTERED ? Transition.DIVERT : Transition.DIVERT_RECEIVED;
        return desk.prepare(matter, step, "route.other_legal", details);
    }

    private boolean proposed(Matter matter, Optional<RouteEntry> chosen) {
        List<RouteEntry> fitting = routes.fitting(matter.subjectCode(), steps.today());
        return chosen.filter(fitting::contains).isPresent();
    }

    private String body(RouteEntry entry) {
        RoutePlace place = routes.place(entry.entry(), actors.get().officeId());
        return place.isShared() ? entry.competentBody() : place.name();
    }

    private static String said(String typed, Optional<String> otherwise) {
        String clean = FieldChecks.clean(typed);
        return clean.isEmpty() ? otherwise.orElse("") : clean;
    }
}
