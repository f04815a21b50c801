package org.hongyan.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.procedure.PrepareTakeOver;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;

/** Courses that chance alone makes too seldom: each happens once in every round, before everybody joins in. */
final class SureDeeds {

    private final World world;
    private final Deeds deeds;

    SureDeeds(World world, Deeds deeds) {
        this.world = world;
        this.deeds = deeds;
    }

    /**
     * Brings a matter before the common superior: bodies object one after the other and are upheld, which chance alone
     * makes too seldom.
     *
     * @param bodies of each a person who drafts and one who signs
     */
    void dispute(UUID matter, Actor sender, Actor judge, List<List<Actor>> bodies) {
        for (List<Actor> body : bodies) {
            deeds.certainly(Deeds.Kind.HAND_OVER, sender, () -> world.get(HandOverMatter.class)
                    .handOver(new HandOverMatter.Order(
                            matter, HandoverKind.REFER, body.get(0).bodyId(), null, "", "")));
            deeds.certainly(Deeds.Kind.DRAFT_OBJECTION, body.get(0), () -> world.get(DraftObjection.class)
                    .draft(matter, Deeds.GROUNDS));
            deeds.certainly(Deeds.Kind.SIGN_OBJECTION, body.get(1), () -> world.get(SignObjection.class)
                    .sign(matter));
            deeds.certainly(Deeds.Kind.UPHOLD, judge, () -> deeds.judge(matter, Objection.Verdict.UPHELD));
        }
    }

    /** A township's body that received a matter tells the petitioner the legal route: rare by chance, too. */
    void divertReceived(UUID matter, Actor sender, List<Actor> receiver) {
        deeds.certainly(Deeds.Kind.HAND_OVER, sender, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter,
                        HandoverKind.ASSIGN,
                        receiver.get(0).bodyId(),
                        LocalDate.of(2026, 12, 18),
                        Deeds.REASONS,
                        "")));
        deeds.certainly(Deeds.Kind.PREPARE_STEP, receiver.get(0), () -> deeds.prepareDiversion(matter));
        deeds.certainly(Deeds.Kind.SIGN_STEP, receiver.get(1), () -> world.get(SignPrepared.class)
                .sign(matter));
    }

    /** Assigned and accepted; a longer limit asked and granted, help asked and given; then taken over by the sender. */
    void helpedAndTakenOver(UUID matter, List<Actor> sender, Actor receiver, Actor helper) {
        deeds.certainly(Deeds.Kind.HAND_OVER, sender.get(0), () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter, HandoverKind.ASSIGN, receiver.bodyId(), LocalDate.of(2026, 12, 4), Deeds.REASONS, "")));
        deeds.certainly(Deeds.Kind.ACCEPT, receiver, () -> world.inTransaction(() -> deeds.accept(matter, receiver)));
        deeds.certainly(Deeds.Kind.ASK_LONGER, receiver, () -> deeds.beside.askLonger(matter));
        deeds.certainly(Deeds.Kind.GRANT_LONGER, sender.get(0), () -> deeds.beside.grantLonger(matter, sender.get(0)));
        deeds.certainly(Deeds.Kind.ASK_HELP, receiver, () -> deeds.beside.askHelp(matter, helper.bodyId()));
        deeds.certainly(Deeds.Kind.GIVE_HELP, helper, () -> deeds.beside.giveHelp(matter, helper));
        deeds.certainly(Deeds.Kind.PREPARE_TAKEOVER, sender.get(0), () -> world.get(PrepareTakeOver.class)
                .prepare(matter, Deeds.REASONS));
        deeds.certainly(Deeds.Kind.SIGN_STEP, sender.get(1), () -> world.get(SignPrepared.class)
                .sign(matter));
    }

    /** A township that has accepted finds it is another's business; the sender moves it there, and that body denies too. */
    void misplacedAndDenied(UUID matter, List<Actor> sender, List<Actor> receiver, UUID other) {
        deeds.certainly(Deeds.Kind.HAND_OVER, sender.get(0), () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter, HandoverKind.REFER, receiver.get(0).bodyId(), null, "", "")));
        deeds.certainly(
                Deeds.Kind.ACCEPT,
                receiver.get(0),
                () -> world.inTransaction(() -> deeds.accept(matter, receiver.get(0))));
        deeds.certainly(Deeds.Kind.PREPARE_MISPLACED, receiver.get(0), () -> deeds.beside.prepareMisplaced(matter));
        deeds.certainly(Deeds.Kind.SIGN_STEP, receiver.get(1), () -> world.get(SignPrepared.class)
                .sign(matter));
        deeds.certainly(Deeds.Kind.PREPARE_MOVE, sender.get(0), () -> deeds.beside.prepareMove(matter, other));
        deeds.certainly(Deeds.Kind.SIGN_STEP, sender.get(1), () -> world.get(SignPrepared.class)
                .sign(matter));
        deeds.certainly(Deeds.Kind.RAISE, sender.get(0), () -> deeds.beside.raise(matter));
    }

    /** A township answers, reports, has the report returned, reports again and has it accepted. */
    void reported(UUID matter, Actor sender, List<Actor> body) {
        Actor receiver = body.get(0);
        deeds.certainly(Deeds.Kind.HAND_OVER, sender, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter,
                        HandoverKind.ASSIGN,
                        receiver.bodyId(),
                        LocalDate.of(2026, 12, 18),
                        Deeds.REASONS,
                        "")));
        deeds.certainly(Deeds.Kind.ACCEPT, receiver, () -> world.inTransaction(() -> deeds.accept(matter, receiver)));
        deeds.certainly(Deeds.Kind.ANSWER, receiver, () -> world.inTransaction(() -> deeds.answer(matter)));
        deeds.certainly(Deeds.Kind.ANSWER, body.get(1), () -> world.inTransaction(() -> deeds.answer(matter)));
        deeds.certainly(Deeds.Kind.DRAFT_REPORT, receiver, () -> deeds.draftReport(matter));
        deeds.certainly(Deeds.Kind.SIGN_REPORT, body.get(1), () -> world.get(SignReport.class)
                .sign(matter));
        deeds.certainly(Deeds.Kind.RETURN_REPORT, sender, () -> deeds.returnReport(matter));
        deeds.certainly(Deeds.Kind.DRAFT_REPORT, receiver, () -> deeds.draftReport(matter));
        deeds.certainly(Deeds.Kind.SIGN_REPORT, body.get(1), () -> world.get(SignReport.class)
                .sign(matter));
        deeds.certainly(Deeds.Kind.ACCEPT_REPORT, sender, () -> world.get(JudgeReport.class)
                .accept(matter));
    }
}
