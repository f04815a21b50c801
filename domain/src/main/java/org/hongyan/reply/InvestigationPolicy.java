package org.hongyan.reply;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;

/**
 * What a report of an investigation must hold (domain.md §2.9): from when to when, where, by whom, what was found, a
 * conclusion on each demand. At least two people investigate, and nobody who must keep away from the matter.
 */
@LegalBasis("信访工作条例 第二十八条第三款、第三十一条第六项")
public final class InvestigationPolicy {

    /** Fewer people do not investigate. */
    static final int FEWEST = 2;

    /**
     * What an investigation may name.
     *
     * @param staff those who may have to do with the matter
     * @param away names, among those typed, of people who must keep away from it
     * @param evidence what of the matter may be named
     * @param demands how many there are
     * @param earliest the day the matter was received
     * @param today statutory day
     */
    record Bounds(
            Set<UUID> staff, Set<String> away, Set<UUID> evidence, int demands, LocalDate earliest, LocalDate today) {}

    private InvestigationPolicy() {}

    /** Everything that is wrong with it. */
    static FieldChecks check(Investigation done, Bounds bounds) {
        FieldChecks checks = new FieldChecks()
                .happened("/from", done.from(), bounds.earliest(), bounds.today())
                .happened(
                        "/until",
                        done.until(),
                        done.from() == null || done.from().isAfter(bounds.today()) ? bounds.earliest() : done.from(),
                        bounds.today())
                .required("/place", done.place(), FieldChecks.LINE)
                .unless(people(done) >= FEWEST, "/investigators", "investigators.tooFew")
                .unless(bounds.staff().containsAll(done.investigators()), "/investigators", "staff.away")
                .optional("/others", done.others(), FieldChecks.LINE)
                .unless(bounds.away().isEmpty(), "/others", "staff.away")
                .unless(done.recorder() != null, "/recorder", "recorder.missing")
                .unless(done.recorder() == null || bounds.staff().contains(done.recorder()), "/recorder", "staff.away")
                .optional("/asked", done.asked(), FieldChecks.LONG)
                .required("/facts", done.facts(), FieldChecks.LONG)
                .unless(bounds.evidence().containsAll(done.evidence()), "/evidence", "evidence.unknown")
                .unless(done.conclusions().size() == bounds.demands(), "/conclusions", "demand.unknown");
        for (int i = 0; i < done.conclusions().size(); i++) {
            checks.required(
                    "/conclusions/" + i + "/conclusion", done.conclusions().get(i), FieldChecks.LONG);
        }
        return checks;
    }

    private static int people(Investigation done) {
        return done.investigators().size() + done.otherNames().size();
    }
}
