package org.hongyan.route;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.audit.AuditSubject;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Ids;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the province adds an entry to the list of legal routes, or a version that follows the one before
 * it; an entry ends by a version with a last day. What is said of days gone by is never touched.
 */
@UseCase
@LegalBasis("信访工作条例 第三十一条")
public class WriteRoute {

    private static final int HELP = 400;
    private static final Pattern LAW = Pattern.compile("《[^《》]{2,60}》");
    private static final String ONE =
            "第[〇零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?" + "(第[一二三四五六七八九十]+款)?(第[（(]?[一二三四五六七八九十]+[）)]?项)?";
    private static final Pattern ARTICLES = Pattern.compile(ONE + "([、和至]" + ONE + ")*");

    @Inject
    private LegalRoutes routes;

    @Inject
    private Subjects subjects;

    @Inject
    private AuditSubject audit;

    @Inject
    private Clock clock;

    /**
     * Writes a version.
     *
     * @param entry null for a new entry
     * @param since the version it follows, 0 for a new entry
     * @return the entry
     */
    @Requires(Permission.PROVINCE_ADMIN)
    public UUID write(@Nullable UUID entry, int since, RouteInput typed) {
        RouteInput input = cleaned(typed);
        List<RouteEntry> before = entry == null ? List.of() : routes.versions(entry);
        if (entry != null && before.isEmpty()) {
            throw new RefusedException(new RouteNotFound());
        }
        check(input, before);
        UUID of = entry == null ? Ids.next() : entry;
        saidOnce(of, input);
        UUID id = Ids.next();
        if (!routes.write(id, of, since, input)) {
            throw new RefusedException(new RouteChanged(Objects.requireNonNull(input.demand())));
        }
        audit.detail("entry", of.toString());
        audit.detail("version", String.valueOf(since + 1));
        audit.detail("reason", Objects.requireNonNull(input.reason()));
        return of;
    }

    private static RouteInput cleaned(RouteInput typed) {
        String subject = FieldChecks.clean(typed.subjectCode());
        return new RouteInput(
                subject.isEmpty() ? null : subject,
                FieldChecks.clean(typed.demand()),
                typed.route(),
                typed.bodyKind(),
                FieldChecks.clean(typed.competentBody()),
                FieldChecks.clean(typed.law()),
                FieldChecks.clean(typed.article()),
                FieldChecks.clean(typed.limit()),
                FieldChecks.clean(typed.help()),
                typed.validFrom(),
                typed.validUntil(),
                FieldChecks.clean(typed.reason()));
    }

    private void check(RouteInput input, List<RouteEntry> before) {
        String law = FieldChecks.clean(input.law());
        String article = FieldChecks.clean(input.article());
        FieldChecks checks = new FieldChecks()
                .unless(
                        input.subjectCode() == null
                                || subjects.byCode(input.subjectCode()).isPresent(),
                        "/subjectCode",
                        "route.noSubject")
                .required("/demand", input.demand(), FieldChecks.LINE)
                .unless(input.route() != null, "/route", "route.missing")
                .unless(input.bodyKind() != null, "/bodyKind", "route.bodyKind.missing")
                .required("/competentBody", input.competentBody(), FieldChecks.LINE)
                .required("/law", law, FieldChecks.LINE)
                .unless(law.isEmpty() || LAW.matcher(law).matches(), "/law", "route.law.form")
                .required("/article", article, FieldChecks.LINE)
                .unless(article.isEmpty() || ARTICLES.matcher(article).matches(), "/article", "route.article.form")
                .optional("/limit", input.limit(), FieldChecks.LINE)
                .optional("/help", input.help(), HELP)
                .required("/reason", input.reason(), FieldChecks.LINE);
        days(checks, input.validFrom(), input.validUntil(), before);
        checks.done();
    }

    private void days(
            FieldChecks checks, @Nullable LocalDate from, @Nullable LocalDate until, List<RouteEntry> before) {
        if (from == null) {
            checks.unless(false, "/validFrom", "day.missing");
            return;
        }
        if (from.isBefore(SystemTime.today(clock))) {
            checks.unless(false, "/validFrom", "route.from.past");
        } else if (!before.isEmpty() && !from.isAfter(before.get(0).validFrom())) {
            checks.unless(false, "/validFrom", "route.from.notAfter");
        }
        checks.unless(until == null || !until.isBefore(from), "/validUntil", "route.until.before");
    }

    private void saidOnce(UUID entry, RouteInput input) {
        LocalDate from = Objects.requireNonNull(input.validFrom());
        routes.newest().stream()
                .filter(one -> !one.entry().equals(entry))
                .filter(one -> Objects.equals(one.subjectCode(), input.subjectCode()))
                .filter(one -> one.demand().equals(input.demand()) && one.route() == input.route())
                .filter(one -> one.overlaps(from, input.validUntil()))
                .findFirst()
                .ifPresent(one -> {
                    throw new RefusedException(new RouteSaidAlready(one.demand()));
                });
    }
}
