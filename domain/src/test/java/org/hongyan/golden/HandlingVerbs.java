package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Finding;
import org.hongyan.document.ServingMethod;
import org.hongyan.fairness.StateInterest;
import org.hongyan.golden.Story.Case;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.AllotMatter;
import org.hongyan.reply.CompleteMatter;
import org.hongyan.reply.DraftFindings;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.NoteContent;
import org.hongyan.reply.RecordExplanation;
import org.hongyan.reply.ReturnOpinion;
import org.hongyan.reply.ServeDocument;
import org.hongyan.reply.SignOpinion;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.standin.AskSuperior;
import org.hongyan.standin.NameStandIn;
import org.hongyan.standin.StandInCause;

/** What the responsible body does: take over, hear, find, draft, sign, serve, complete. */
final class HandlingVerbs {

    private HandlingVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("accepts", staff(HandlingVerbs::accepts));
        all.put("allots", staff(HandlingVerbs::allots));
        all.put("steps-aside", staff(HandlingVerbs::stepsAside));
        all.put("has-no-interest", staff(HandlingVerbs::hasNoInterest));
        all.put("asks-superior", staff(HandlingVerbs::asksSuperior));
        all.put("names-stand-in", staff(HandlingVerbs::namesStandIn));
        all.put("hears", staff(RecordVerbs::hears));
        all.put("talks", staff(RecordVerbs::talks));
        all.put("explains", staff((story, line) -> story.world
                .get(RecordExplanation.class)
                .record(story.of(line).id(), note(line))));
        all.put("investigates", staff(RecordVerbs::investigates));
        all.put("prints-service-record", staff(RecordVerbs::printsServiceRecord));
        all.put("scans", staff(RecordVerbs::scans));
        all.put("finds", staff(HandlingVerbs::finds));
        all.put("submits-opinion", staff((story, line) -> story.world
                .get(SubmitOpinion.class)
                .submit(story.of(line).id())));
        all.put("returns-opinion", staff((story, line) -> story.world
                .get(ReturnOpinion.class)
                .returnToHandler(story.of(line).id(), line.arg("remarks"))));
        all.put("signs-opinion", staff((story, line) -> story.world
                .get(SignOpinion.class)
                .sign(story.of(line).id())));
        all.put("serves", staff(HandlingVerbs::serves));
        all.put("completes", staff((story, line) -> story.world
                .get(CompleteMatter.class)
                .complete(story.of(line).id())));
    }

    /** {@code accepts served=POST}: takes the matter up; handler is whoever acts, head is {@code 签发}. */
    private static void accepts(Story story, Line line) {
        Actor actor = story.staff(line);
        String body = line.actor().substring(0, line.actor().indexOf('.'));
        String handler = line.arg("handler", "经办");
        Actor head = story.stage.person(body, "签发");
        Actor named = actor.roles().contains(Role.HANDLER) ? actor : story.stage.person(body, handler);
        String served = line.arg("served", "");
        story.world
                .get(AcceptMatter.class)
                .accept(new AcceptMatter.Order(
                        story.of(line).id(),
                        line.args().containsKey("section") ? story.stage.section(line.arg("section")) : null,
                        named.personId(),
                        head.personId(),
                        !line.words().contains("with-interest"),
                        served.isEmpty() ? null : ServingMethod.valueOf(served)));
    }

    /** {@code asks-superior role=HANDLER cause=ABSENT reason=…}: to name somebody for this matter. */
    private static void asksSuperior(Story story, Line line) {
        story.world
                .get(AskSuperior.class)
                .ask(
                        story.of(line).id(),
                        Role.valueOf(line.arg("role")),
                        StandInCause.valueOf(line.arg("cause", "ABSENT")),
                        line.arg("reason"));
    }

    /** {@code names-stand-in role=HANDLER to=经办 reason=…}: one of the own people. */
    private static void namesStandIn(Story story, Line line) {
        String body = line.actor().substring(0, line.actor().indexOf('.'));
        story.world
                .get(NameStandIn.class)
                .name(
                        story.of(line).id(),
                        Role.valueOf(line.arg("role")),
                        story.stage.person(body, line.arg("to")).personId(),
                        line.arg("reason"));
    }

    private static void allots(Story story, Line line) {
        String body = line.actor().substring(0, line.actor().indexOf('.'));
        story.world
                .get(AllotMatter.class)
                .allot(new AllotMatter.Order(
                        story.of(line).id(),
                        line.args().containsKey("section") ? story.stage.section(line.arg("section")) : null,
                        story.stage.person(body, line.arg("to")).personId(),
                        line.arg("reason"),
                        true));
    }

    /** {@code steps-aside reason=…}: an interest of one's own. */
    private static void stepsAside(Story story, Line line) {
        story.world.get(StateInterest.class).declare(story.of(line).id(), line.arg("reason"));
    }

    /** What whoever was named by somebody else states first. */
    private static void hasNoInterest(Story story, Line line) {
        story.world.get(StateInterest.class).none(story.of(line).id(), true);
    }

    static NoteContent note(Line line) {
        return new NoteContent(
                line.day("on", line.day()), line.arg("place", ""), line.arg("people", ""), line.arg("text"));
    }

    /** {@code finds 1=SUPPORTED …}: every demand alike, or one of them by its number. */
    private static void finds(Story story, Line line) {
        Case one = story.of(line);
        MatterView view = story.world.get(MatterReader.class).open(one.id());
        LocalDate promised = line.day("promised");
        List<FindingDraft> drafts = view.demands().stream()
                .map(demand -> {
                    Finding finding = Finding.valueOf(
                            line.words().get(Math.min(demand.seq(), line.words().size()) - 1));
                    return new FindingDraft(
                            demand.id(),
                            finding,
                            line.arg("facts"),
                            line.arg("basis"),
                            line.arg("opinion"),
                            finding == Finding.SUPPORTED ? line.arg("promiser", "") : "",
                            finding == Finding.SUPPORTED ? promised : null);
                })
                .toList();
        story.world.get(DraftFindings.class).save(one.id(), drafts);
    }

    /** {@code serves HANDLING_OPINION to=李秀兰 by=POST on=2026-11-02}: to everybody where nobody is named. */
    private static void serves(Story story, Line line) {
        Case one = story.of(line);
        HandlingReader reader = story.world.get(HandlingReader.class);
        DocumentKind kind = DocumentKind.valueOf(line.words().get(0));
        UUID document = RecordVerbs.signed(story, line, kind);
        List<UUID> people = reader.open(one.id()).recipients().stream()
                .map(recipient -> recipient.petitionerId())
                .toList();
        ServingMethod method = ServingMethod.valueOf(line.arg("by", "IN_PERSON"));
        for (int i = 0; i < people.size(); i++) {
            if (!line.args().containsKey("to") || Story.petitioner(one, line.arg("to")) == i) {
                story.world
                        .get(ServeDocument.class)
                        .serve(
                                one.id(),
                                new ServeDocument.Served(
                                        document,
                                        people.get(i),
                                        method,
                                        line.day("on", line.day()),
                                        line.words().contains("refused"),
                                        line.arg("note", ""),
                                        line.arg("place", ""),
                                        line.arg("witness", ""),
                                        ""));
            }
        }
    }
}
