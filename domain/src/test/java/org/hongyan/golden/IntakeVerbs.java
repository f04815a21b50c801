package org.hongyan.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.golden.Story.Case;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.Channel;
import org.hongyan.petition.EnterRegister;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.petition.SubmitPetition;
import org.hongyan.rating.RateHandling;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingValue;
import org.hongyan.reply.ConfirmReply;
import org.hongyan.testing.Petitioners;

/** What petitioners do, what a counter enters in the register, and the passing of a day. */
final class IntakeVerbs {

    private IntakeVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("submits", IntakeVerbs::submits);
        all.put("registers", IntakeVerbs::registers);
        all.put("enters", IntakeVerbs::enters);
        all.put("confirms", IntakeVerbs::confirms);
        all.put("rates", IntakeVerbs::rates);
        all.put("passes", (story, line) -> story.world.get(DayPassing.class).run());
        all.put("suspends", (story, line) -> open(story, line, false));
        all.put("opens", (story, line) -> open(story, line, true));
    }

    /** {@code 李秀兰 submits to=赤壁市信访局}: online, without an account. */
    private static void submits(Story story, Line line) {
        String office = story.stage.body(line.arg("to")).office().code();
        Receipt receipt = story.world.asCitizen(List.of(), () -> story.world
                .get(SubmitPetition.class)
                .submit(new SubmitPetition.Command(
                        office,
                        input(story, line),
                        true,
                        null,
                        UUID.randomUUID().toString())));
        story.opened(line.arg("as", Story.ONLY), receipt);
    }

    /** {@code 赤壁市信访局.登记 registers letter received=2026-10-26}: a letter, a visit, a call, a slip from a box. */
    private static void registers(Story story, Line line) {
        Channel channel = Channel.valueOf(line.words().get(0).toUpperCase(java.util.Locale.ROOT));
        LocalDate received = line.day("received", line.day());
        Receipt receipt = story.world.as(story.staff(line), () -> story.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        channel,
                        received,
                        input(story, line),
                        Map.of(),
                        Petitioners.classOf(input(story, line).nature()))));
        story.opened(line.arg("as", Story.ONLY), receipt);
    }

    /** The place of the problem is the province, unless {@code at=官塘驿镇人民政府} says where it is. */
    private static PetitionInput input(Story story, Line line) {
        String place = line.args().containsKey("at")
                ? story.stage.division(line.arg("at"))
                : story.world.places().anyDivision();
        return story.wish().input(place);
    }

    /** {@code 赤壁市信访局.登记 enters}: what came online is entered in the register. */
    private static void enters(Story story, Line line) {
        Case one = story.of(line);
        story.world.run(story.staff(line), () -> story.world
                .get(EnterRegister.class)
                .enter(
                        one.id(),
                        new EnterRegister.Completion(
                                one.receipt().title(),
                                null,
                                story.world.places().anyDivision(),
                                line.arg("place", ""))));
    }

    /** {@code 李秀兰 confirms}. */
    private static void confirms(Story story, Line line) {
        Case one = story.of(line);
        citizen(story, line, () -> story.world.get(ConfirmReply.class).confirm(one.id()));
    }

    /** {@code 李秀兰 rates body=SATISFIED reason="…"}. */
    private static void rates(Story story, Line line) {
        Case one = story.of(line);
        RatingTarget target = line.args().containsKey("body") ? RatingTarget.BODY : RatingTarget.OFFICE;
        RatingValue value = RatingValue.valueOf(line.arg(target == RatingTarget.BODY ? "body" : "office"));
        citizen(story, line, () -> story.world
                .get(RateHandling.class)
                .rate(one.id(), target, value, line.arg("reason", ""), true));
    }

    /** {@code 夜间 suspends 车埠镇人民政府}: the province closes or opens an office. */
    private static void open(Story story, Line line, boolean open) {
        story.stage.run(
                "update office set state = ? where id = ?",
                open ? "ACTIVE" : "SUSPENDED",
                story.stage.body(line.words().get(0)).office().id());
    }

    static void citizen(Story story, Line line, Runnable deed) {
        List<String> proofs = story.proofs(story.of(line), story.petitioner(line));
        story.world.asCitizen(proofs, () -> {
            deed.run();
            return null;
        });
    }
}
