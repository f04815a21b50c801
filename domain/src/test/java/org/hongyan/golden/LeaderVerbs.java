package org.hongyan.golden;

import static org.hongyan.golden.HandoverVerbs.staff;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.leader.LeaderChoice;
import org.hongyan.leader.LeaderReader;
import org.hongyan.leader.MinuteMeeting;
import org.hongyan.leader.RecordReception;
import org.hongyan.leader.ReportUrgentMatter;
import org.hongyan.leader.SignLeaderPaper;
import org.hongyan.leader.SponsorMatter;
import org.hongyan.reply.Recipients;

/** What leaders do about a matter beside its handling. */
final class LeaderVerbs {

    private LeaderVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("enters-reception", staff(LeaderVerbs::receives));
        all.put("proposes-sponsor", staff((story, line) -> story.world
                .get(SponsorMatter.class)
                .draft(new SponsorMatter.Order(
                        story.of(line).id(), leader(line), line.arg("reason"), line.arg("measures"), line.day("by")))));
        all.put("asks-longer-sponsorship", staff((story, line) -> story.world
                .get(SponsorMatter.class)
                .extend(story.of(line).id(), line.day("by"), line.arg("reason"))));
        all.put("hands-in-file", staff((story, line) -> story.world
                .get(SponsorMatter.class)
                .end(story.of(line).id(), line.day(), line.arg("result"))));
        all.put("drafts-urgent-report", staff((story, line) -> story.world
                .get(ReportUrgentMatter.class)
                .draft(new ReportUrgentMatter.Order(
                        story.of(line).id(),
                        leader(line),
                        line.arg("subject"),
                        line.arg("place"),
                        Integer.parseInt(line.arg("people")),
                        line.arg("demand"),
                        line.arg("action"),
                        line.words().contains("upward")))));
        all.put("drafts-minutes", staff(LeaderVerbs::minutes));
        all.put("signs-leader-paper", staff((story, line) -> story.world
                .get(SignLeaderPaper.class)
                .sign(story.of(line).id(), waiting(story, line))));
    }

    private static LeaderChoice leader(Line line) {
        return new LeaderChoice(null, line.arg("leader"), line.arg("post"));
    }

    private static UUID waiting(Story story, Line line) {
        return story.world
                .get(LeaderReader.class)
                .waiting(story.of(line).id())
                .get(0)
                .id();
    }

    /** {@code 官塘驿镇人民政府.签发 enters-reception leader=郑国强 post=镇长 by=2026-12-10 demand="…" decision="…" told="…"}. */
    private static void receives(Story story, Line line) {
        UUID matter = story.of(line).id();
        LeaderReader reader = story.world.get(LeaderReader.class);
        boolean internal = line.words().contains("internal");
        story.world
                .get(RecordReception.class)
                .record(new RecordReception.Order(
                        matter,
                        leader(line),
                        line.day(),
                        LocalTime.of(9, 0),
                        line.arg("place", "群众来访接待室"),
                        reader.petitioners(matter).stream()
                                .map(Recipients.Recipient::petitionerId)
                                .toList(),
                        "",
                        line.arg("demand"),
                        line.arg("decision"),
                        story.stage.body(line.arg("unit")).id(),
                        line.day("by"),
                        true,
                        internal,
                        line.arg("told", "")));
    }

    /** {@code 赤壁市信访局.登记 drafts-minutes leader=… post=… members=甲、乙 items="…" task="…" unit=乙 by=2026-12-04}. */
    private static void minutes(Story story, Line line) {
        List<MinuteMeeting.Member> members = Arrays.stream(line.arg("members").split("、"))
                .map(name -> new MinuteMeeting.Member(story.stage.body(name).id(), line.arg("people")))
                .toList();
        story.world
                .get(MinuteMeeting.class)
                .draft(new MinuteMeeting.Order(
                        story.of(line).id(),
                        leader(line),
                        line.day(),
                        LocalTime.of(9, 0),
                        "三楼会议室",
                        members,
                        line.arg("items"),
                        List.of(new MinuteMeeting.Decided(
                                line.arg("task"),
                                story.stage.body(line.arg("unit")).id(),
                                line.day("by")))));
    }
}
