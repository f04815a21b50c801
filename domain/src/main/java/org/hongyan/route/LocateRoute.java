package org.hongyan.route;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * An office says what the competent body of an entry is called at its place, where it is and how to call it. Offices
 * below use it until they say their own. Route, basis and limits stay those of the shared list.
 */
@UseCase
@LegalBasis("信访工作条例 第三十一条")
public class LocateRoute {

    private static final int PHONE = 40;

    @Inject
    private LegalRoutes routes;

    @Inject
    private CurrentActor actors;

    @Inject
    private AuditSubject audit;

    /**
     * Puts the words of the office into force.
     *
     * @param since the office's version that was in force when the page was opened, 0 for none
     * @param name empty to go back to the words of the shared list; then nothing else may be given
     */
    @Requires(Permission.OFFICE_ADMIN)
    public void locate(UUID entry, int since, @Nullable String name, @Nullable String address, @Nullable String phone) {
        RouteEntry route = routes.versions(entry).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(new RouteNotFound()));
        String named = FieldChecks.clean(name);
        String where = FieldChecks.clean(address);
        String call = FieldChecks.clean(phone);
        new FieldChecks()
                .unless(!named.isEmpty() || (where.isEmpty() && call.isEmpty()), "/name", "route.place.nameless")
                .optional("/name", named, FieldChecks.LINE)
                .optional("/address", where, FieldChecks.LINE)
                .optional("/phone", call, PHONE)
                .unless(call.matches("[0-9 +()（）-]*"), "/phone", "route.place.phone")
                .done();
        RoutePlace own =
                routes.ownPlace(entry, Objects.requireNonNull(actors.get().officeId()));
        if (own.version() != since || !routes.locate(entry, since, named, where, call)) {
            throw new RefusedException(new RouteChanged(route.demand()));
        }
        audit.detail("entry", entry.toString());
        audit.detail("version", String.valueOf(since + 1));
    }
}
