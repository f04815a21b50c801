package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.accusation.PartAccusation;
import org.hongyan.accusation.SealOutMatter;
import org.hongyan.archive.ArchiveMatter;
import org.hongyan.archive.Retention;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.Commitments;
import org.hongyan.commitment.KeepCommitments;
import org.hongyan.conduct.AnswerComplaint;
import org.hongyan.conduct.ComplainOfConduct;
import org.hongyan.conduct.Complaints;
import org.hongyan.conduct.ConductAbout;
import org.hongyan.conduct.ConductFinding;
import org.hongyan.document.RecordContent.Performance;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.hearing.AnnounceHearing;
import org.hongyan.hearing.ConcludeHearing;
import org.hongyan.hearing.PanelMember;
import org.hongyan.hearing.RecordHearing;
import org.hongyan.matter.Demand;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.procedure.PartMatter;
import org.hongyan.reply.SettleMatter;
import org.hongyan.shared.RefusedException;
import org.hongyan.supervision.AnswerSupervision;
import org.hongyan.supervision.Consequence;
import org.hongyan.supervision.Follow;
import org.hongyan.supervision.JudgeSupervision;
import org.hongyan.supervision.OpenSupervision;
import org.hongyan.supervision.SupervisionForm;
import org.hongyan.supervision.SupervisionGround;

/** Hearing, agreement, supervision, the file, and what keeps petitioners safe: parting, sealing out, complaints of conduct. */
final class CareVerbs {

    private CareVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("announces-hearing", staff(CareVerbs::announces));
        all.put("records-hearing", staff((story, line) -> story.world
                .get(RecordHearing.class)
                .record(
                        story.of(line).id(),
                        new RecordHearing.Order(
                                LocalTime.parse(line.arg("until")), line.arg("people"), line.arg("course"), ""))));
        all.put("concludes-hearing", staff((story, line) -> story.world
                .get(ConcludeHearing.class)
                .conclude(story.of(line).id(), line.arg("facts"), line.arg("conclusion"))));
        all.put("settles", staff(CareVerbs::settles));
        all.put("supervises", staff((story, line) -> story.world
                .get(OpenSupervision.class)
                .open(new OpenSupervision.Order(
                        story.of(line).id(),
                        SupervisionGround.valueOf(line.arg("ground")),
                        SupervisionForm.valueOf(line.words().get(0)),
                        line.arg("facts"),
                        line.arg("demanded"),
                        line.day("by"),
                        line.day("inspected"),
                        line.day("recheck")))));
        all.put("answers-supervision", staff((story, line) -> story.world
                .get(AnswerSupervision.class)
                .answer(story.of(line).id(), Follow.valueOf(line.words().get(0)), line.arg("text"))));
        all.put("judges-supervision", staff((story, line) -> {
            boolean enough = line.words().contains("enough");
            story.world
                    .get(JudgeSupervision.class)
                    .judge(
                            story.of(line).id(),
                            enough,
                            enough ? null : Consequence.valueOf(line.words().get(0)),
                            line.arg("reasons"));
        }));
        all.put("keeps-promise", staff((story, line) -> {
            UUID matter = story.of(line).id();
            UUID open = story
                    .world
                    .inTransaction(() -> story.world.get(Commitments.class).ofMatter(matter))
                    .stream()
                    .filter(one -> one.state() == Commitment.State.OPEN)
                    .findFirst()
                    .map(Commitment::id)
                    .orElse(null);
            story.world.get(KeepCommitments.class).end(matter, open, true, line.day(), line.arg("outcome"));
        }));
        all.put("archives", staff((story, line) -> story.world
                .get(ArchiveMatter.class)
                .archive(story.of(line).id(), Retention.valueOf(line.words().get(0)))));
        all.put("parts-off", staff(CareVerbs::partsOff));
        all.put("seals-out", staff((story, line) -> story.world
                .get(SealOutMatter.class)
                .sealOut(story.of(line).id(), line.words().contains("sits-there"), line.arg("incident", ""))));
        all.put("parts-accusation", staff(CareVerbs::partsAccusation));
        all.put(
                "complains",
                (story, line) -> IntakeVerbs.citizen(story, line, () -> story.world
                        .get(ComplainOfConduct.class)
                        .complain(
                                story.of(line).receipt().number(),
                                ConductAbout.valueOf(line.words().get(0)),
                                line.arg("said"))));
        all.put("answers-complaint", staff(CareVerbs::answersComplaint));
    }

    /** {@code announces-hearing day=… time=09:00 place=… chair=官塘驿镇人民政府.经办二 panel="DEPUTY 周志强|LAWYER 陈敏|…"}. */
    private static void announces(Story story, Line line) {
        String chair = line.arg("chair");
        int dot = chair.indexOf('.');
        UUID chairId = story.stage
                .person(chair.substring(0, dot), chair.substring(dot + 1))
                .personId();
        List<PanelMember> panel = Stream.of(line.arg("panel").split("\\|"))
                .map(one -> one.split(" ", 2))
                .map(one -> new PanelMember(PanelMember.Kind.valueOf(one[0]), one[1]))
                .toList();
        story.world
                .get(AnnounceHearing.class)
                .announce(new AnnounceHearing.Order(
                        story.of(line).id(),
                        line.day("day"),
                        LocalTime.parse(line.arg("time")),
                        line.arg("place"),
                        line.words().contains("open"),
                        line.words().contains("asked-for"),
                        line.arg("reason"),
                        line.arg("questions"),
                        chairId,
                        panel));
    }

    /** {@code settles mediator=… others="柳堤村民委员会" facts=… terms=… who=… what=… until=…}. */
    private static void settles(Story story, Line line) {
        story.world
                .get(SettleMatter.class)
                .settle(new SettleMatter.Order(
                        story.of(line).id(),
                        line.args().containsKey("mediator"),
                        line.arg("mediator", ""),
                        List.of(line.arg("others").split("\\|")),
                        line.arg("facts"),
                        line.arg("terms"),
                        List.of(new Performance(line.arg("who"), line.arg("what"), line.day("until"))),
                        line.day(),
                        true,
                        !line.words().contains("unsigned")));
    }

    /** {@code parts-off CLAIM demands=2 title=…}: the demands leave as a matter of their own. */
    private static void partsOff(Story story, Line line) {
        UUID matter = story.of(line).id();
        story.world
                .get(PartMatter.class)
                .part(new PartMatter.Order(
                        matter,
                        demands(story, matter, line.arg("demands")),
                        line.arg("title"),
                        Nature.valueOf(line.words().get(0)),
                        ""));
    }

    /** {@code parts-accusation sentences=1 demands=2 title=…}: only what accuses goes to the line. */
    private static void partsAccusation(Story story, Line line) {
        UUID matter = story.of(line).id();
        PartAccusation use = story.world.get(PartAccusation.class);
        use.part(new PartAccusation.Order(
                matter,
                story.world.inTransaction(() -> use.texts(matter)).get(0).petitionId(),
                false,
                Stream.of(line.arg("sentences").split(","))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                line.args().containsKey("demands") ? demands(story, matter, line.arg("demands")) : new HashSet<>(),
                Set.of(),
                line.arg("title")));
    }

    private static Set<UUID> demands(Story story, UUID matter, String which) {
        Set<Integer> numbers = Stream.of(which.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
        return story.world.inTransaction(() -> story.world.get(Matters.class).demands(matter)).stream()
                .filter(one -> numbers.contains(one.seq()))
                .map(Demand::id)
                .collect(Collectors.toSet());
    }

    /** {@code 赤壁市信访局.督查 answers-complaint PARTLY steps=… answer=…}: the one that waits at that desk. */
    private static void answersComplaint(Story story, Line line) {
        UUID complaint = story.world.get(Complaints.class).list(false, 2).stream()
                .findFirst()
                .map(one -> one.id())
                .orElseThrow(() -> new RefusedException(new MatterNotFound()));
        story.world
                .get(AnswerComplaint.class)
                .answer(
                        complaint,
                        line.arg("steps"),
                        ConductFinding.valueOf(line.words().get(0)),
                        line.arg("answer"));
    }
}
