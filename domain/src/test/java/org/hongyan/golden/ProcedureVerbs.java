package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.golden.Story.Case;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.petition.Channel;
import org.hongyan.procedure.Adoption;
import org.hongyan.procedure.AnswerAtOnce;
import org.hongyan.procedure.OpinionFate;
import org.hongyan.procedure.PrepareAnswer;
import org.hongyan.procedure.PrepareDiversion;
import org.hongyan.procedure.PrepareExtension;
import org.hongyan.procedure.PrepareMisplaced;
import org.hongyan.procedure.PrepareMove;
import org.hongyan.procedure.PrepareRefusal;
import org.hongyan.procedure.PrepareReopening;
import org.hongyan.procedure.RefusalGround;
import org.hongyan.procedure.ReopenGround;
import org.hongyan.procedure.RequestSupplement;
import org.hongyan.procedure.ResumeMatter;
import org.hongyan.procedure.ReturnPrepared;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.procedure.SimplifyMatter;
import org.hongyan.procedure.WantOpinion;
import org.hongyan.procedure.WithdrawMatter;
import org.hongyan.reply.HandlingReader;
import org.hongyan.route.LegalRoute;

/** Decisions that one prepares and another signs, the short ways, the supplement, the withdrawal. */
final class ProcedureVerbs {

    private ProcedureVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("prepares-extension", staff((story, line) -> story.world
                .get(PrepareExtension.class)
                .prepare(story.of(line).id(), Integer.valueOf(line.arg("days")), line.arg("reason"))));
        all.put("prepares-answer", staff((story, line) -> story.world
                .get(PrepareAnswer.class)
                .prepare(story.of(line).id(), adoption(line), line.arg("text"))));
        all.put("prepares-diversion", staff((story, line) -> story.world
                .get(PrepareDiversion.class)
                .prepare(new PrepareDiversion.Order(
                        story.of(line).id(),
                        null,
                        LegalRoute.valueOf(line.words().get(0)),
                        line.arg("to"),
                        line.arg("reasons"),
                        line.arg("limit", ""),
                        line.arg("help"),
                        line.arg("otherwise", "清单中没有相应的条目。")))));
        all.put("prepares-refusal", staff((story, line) -> story.world
                .get(PrepareRefusal.class)
                .prepare(new PrepareRefusal.Order(
                        story.of(line).id(),
                        RefusalGround.valueOf(line.words().get(0)),
                        line.arg("facts"),
                        line.arg("where"),
                        line.args().containsKey("earlier")
                                ? story.named(line.arg("earlier")).receipt().number()
                                : ""))));
        all.put("signs", staff((story, line) -> story.world
                .get(SignPrepared.class)
                .sign(story.of(line).id())));
        all.put("sends-back", staff((story, line) -> story.world
                .get(ReturnPrepared.class)
                .sendBack(story.of(line).id(), line.arg("remarks"))));
        all.put("takes-back", staff((story, line) -> story.world
                .get(ReturnPrepared.class)
                .takeBack(story.of(line).id())));
        all.put("prepares-reopening", staff((story, line) -> story.world
                .get(PrepareReopening.class)
                .prepare(new PrepareReopening.Order(
                        story.of(line).id(),
                        ReopenGround.valueOf(line.words().get(0)),
                        OpinionFate.STANDS,
                        line.arg("reason"),
                        line.day("by")))));
        all.put("prepares-resumption", staff((story, line) -> story.world
                .get(ResumeMatter.class)
                .prepare(story.of(line).id(), line.arg("facts"))));
        all.put("answers-at-once", staff((story, line) -> story.world
                .get(AnswerAtOnce.class)
                .answer(story.of(line).id(), adoption(line), line.arg("text"))));
        all.put("reports-misplaced", staff((story, line) -> story.world
                .get(PrepareMisplaced.class)
                .prepare(new PrepareMisplaced.Order(
                        story.of(line).id(),
                        line.arg("reasons"),
                        line.arg("evidence"),
                        line.arg("proper"),
                        line.day("heard"),
                        line.args().containsKey("words")
                                ? PrepareMisplaced.Hearing.ANSWERED
                                : PrepareMisplaced.Hearing.SILENT,
                        line.arg("words", "")))));
        all.put("answers-misplaced", staff((story, line) -> story.world
                .get(PrepareMove.class)
                .prepare(new PrepareMove.Order(
                        story.of(line).id(),
                        WrongBodyReport.Verdict.valueOf(line.words().get(0)),
                        line.args().containsKey("to")
                                ? story.stage.body(line.arg("to")).id()
                                : null,
                        line.day("by") == null ? HandoverKind.REFER : HandoverKind.ASSIGN,
                        line.day("by"),
                        line.arg("order", "查清事实，书面答复并报结。"),
                        line.arg("reason")))));
        all.put("simplifies", staff((story, line) -> story.world
                .get(SimplifyMatter.class)
                .simplify(story.of(line).id(), true)));
        all.put("leaves-simple", staff((story, line) -> story.world
                .get(SimplifyMatter.class)
                .leave(story.of(line).id())));
        all.put("asks-supplement", staff((story, line) -> story.world
                .get(RequestSupplement.class)
                .ask(story.of(line).id(), line.arg("missing").replace("|", "\n"), line.day("by"))));
        all.put("records-withdrawal", staff((story, line) -> story.world
                .get(WithdrawMatter.class)
                .ask(
                        story.of(line).id(),
                        person(story, line),
                        Channel.valueOf(line.arg("channel", "VISIT")),
                        line.day("on", line.day()),
                        true)));
        all.put(
                "wants-opinion",
                (story, line) -> IntakeVerbs.citizen(story, line, () -> story.world
                        .get(WantOpinion.class)
                        .want(story.of(line).receipt().number())));
        all.put("undoes-withdrawal", staff((story, line) -> story.world
                .get(WithdrawMatter.class)
                .undo(story.of(line).id(), person(story, line))));
    }

    private static Adoption adoption(Line line) {
        return line.words().isEmpty() ? null : Adoption.valueOf(line.words().get(0));
    }

    static UUID person(Story story, Line line) {
        Case one = story.of(line);
        List<UUID> people = story.world.get(HandlingReader.class).open(one.id()).recipients().stream()
                .map(recipient -> recipient.petitionerId())
                .toList();
        return people.get(Story.petitioner(one, line.arg("person")));
    }
}
