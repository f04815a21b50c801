package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The check itself: what is to be checked (查办内容), what was found on the spot (第一手资料), the result, the feedback. */
@UseCase
@LegalBasis("纪检监察机关处理检举控告工作规则")
public class CheckAccusation {

    @Inject
    private AccusationDesk desk;

    @Inject
    private RealNamePolicy days;

    /**
     * The plan; the check begins with it, a later one adds to it.
     *
     * @param until when it is to be done, not before today
     */
    @Requires(Permission.DISCIPLINE)
    public void plan(UUID id, String what, String who, LocalDate until) {
        new FieldChecks()
                .required("/what", what, FieldChecks.LONG)
                .required("/who", who, FieldChecks.LINE)
                .unless(until != null, "/until", "day.missing")
                .unless(until == null || !until.isBefore(days.today()), "/until", "day.past")
                .done();
        Accusation accusation = desk.find(id);
        accusation.beginCheck();
        desk.record(
                accusation, AccusationEntry.Kind.PLAN, days.today(), what.strip() + "\n" + who.strip() + " → " + until);
    }

    /** What was seen, said or handed over on the spot. */
    @Requires(Permission.DISCIPLINE)
    public void material(UUID id, LocalDate on, String place, String people, String found) {
        Accusation accusation = desk.find(id);
        new FieldChecks()
                .happened("/on", on, accusation.receivedOn(), days.today())
                .required("/place", place, FieldChecks.LINE)
                .required("/people", people, FieldChecks.LINE)
                .required("/found", found, FieldChecks.LONG)
                .done();
        accusation.requireChecking();
        desk.record(
                accusation,
                AccusationEntry.Kind.MATERIAL,
                on,
                place.strip() + " · " + people.strip() + "\n" + found.strip());
    }

    /** Completed; a real name is owed the result within fifteen working days. */
    @Requires(Permission.DISCIPLINE)
    public void complete(UUID id, String result) {
        new FieldChecks().required("/result", result, FieldChecks.LONG).done();
        Accusation accusation = desk.find(id);
        accusation.complete(days.today(), days.feedbackDue(days.today()));
        desk.record(accusation, AccusationEntry.Kind.COMPLETED, days.today(), result);
    }

    /**
     * The accuser was told the result.
     *
     * @param how by which way and in which words
     * @param objection what the accuser objects, empty if nothing; kept on file
     */
    @Requires(Permission.DISCIPLINE)
    public void feedBack(UUID id, String how, String objection) {
        new FieldChecks()
                .required("/how", how, FieldChecks.LONG)
                .optional("/objection", objection, FieldChecks.LONG)
                .done();
        Accusation accusation = desk.find(id);
        accusation.feedBack(days.today());
        desk.record(accusation, AccusationEntry.Kind.FEEDBACK, days.today(), how);
        if (!FieldChecks.clean(objection).isEmpty()) {
            desk.record(accusation, AccusationEntry.Kind.OBJECTION, days.today(), objection);
        }
    }
}
