package org.hongyan.golden;

import java.util.Map;
import org.hongyan.golden.Verbs.Verb;
import org.hongyan.handover.CallForSuccessor;
import org.hongyan.handover.DesignateHandler;
import org.hongyan.handover.DraftObjection;
import org.hongyan.handover.DraftReport;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.JudgeObjection;
import org.hongyan.handover.JudgeReport;
import org.hongyan.handover.Objection;
import org.hongyan.handover.RaiseDispute;
import org.hongyan.handover.RecallHandover;
import org.hongyan.handover.Report;
import org.hongyan.handover.SignObjection;
import org.hongyan.handover.SignReport;
import org.hongyan.procedure.PrepareTakeOver;
import org.hongyan.supervision.FollowMatter;
import org.hongyan.supervision.FollowUp;

/** What travels between bodies: handovers, objections, disputes, reports. */
final class HandoverVerbs {

    private static final String ORDER = "查清事实，书面答复信访人，并于期限内报结。";
    private static final String FACTS = "经查，信访人反映的情况属实，详见处理意见书。";
    private static final String BASIS = "《信访工作条例》第三十二条";
    private static final String EXECUTION = "已经落实，有凭证在卷。";
    private static final String JUDGED = "按照职责分工决定。";

    private HandoverVerbs() {}

    static void into(Map<String, Verb> all) {
        all.put("refers", (story, line) -> hand(story, line, HandoverKind.REFER));
        all.put("assigns", (story, line) -> hand(story, line, HandoverKind.ASSIGN));
        all.put("recalls", staff((story, line) -> story.world
                .get(RecallHandover.class)
                .recall(story.of(line).id(), line.arg("reason"))));
        all.put("drafts-objection", staff((story, line) -> story.world
                .get(DraftObjection.class)
                .draft(
                        story.of(line).id(),
                        new Objection.Grounds(
                                line.arg("reasons"), line.arg("evidence", "单位职责清单"), line.arg("proper")))));
        all.put("signs-objection", staff((story, line) -> story.world
                .get(SignObjection.class)
                .sign(story.of(line).id())));
        all.put("upholds", staff((story, line) -> judge(story, line, Objection.Verdict.UPHELD)));
        all.put("rejects", staff((story, line) -> judge(story, line, Objection.Verdict.REJECTED)));
        all.put("designates", staff((story, line) -> story.world
                .get(DesignateHandler.class)
                .designate(
                        story.of(line).id(),
                        story.stage.body(line.arg("body")).id(),
                        line.arg("reasons", JUDGED),
                        line.day("by"))));
        all.put("raises-dispute", staff((story, line) -> story.world
                .get(RaiseDispute.class)
                .raise(story.of(line).id(), line.arg("denial"), line.day("on"), line.arg("proper"))));
        all.put("calls-for-successor", staff((story, line) -> story.world
                .get(CallForSuccessor.class)
                .call(story.of(line).id(), line.arg("basis"), line.arg("successor", ""))));
        all.put("prepares-takeover", staff((story, line) -> story.world
                .get(PrepareTakeOver.class)
                .prepare(story.of(line).id(), line.arg("reason"))));
        all.put("drafts-report", staff((story, line) -> story.world
                .get(DraftReport.class)
                .draft(
                        story.of(line).id(),
                        new Report.Content(
                                line.arg("course"),
                                line.arg("facts", FACTS),
                                line.arg("basis", BASIS),
                                line.arg("result"),
                                line.arg("execution", EXECUTION),
                                ""))));
        all.put("signs-report", staff((story, line) -> story.world
                .get(SignReport.class)
                .sign(story.of(line).id())));
        all.put("accepts-report", staff((story, line) -> story.world
                .get(JudgeReport.class)
                .judge(story.of(line).id(), Report.Verdict.ACCEPTED, "", null)));
        all.put("is-not-content", staff((story, line) -> story.world
                .get(JudgeReport.class)
                .judge(story.of(line).id(), Report.Verdict.NOT_CONTENT, line.arg("reasons"), null)));
        all.put("follows", staff((story, line) -> story.world
                .get(FollowMatter.class)
                .record(new FollowMatter.Order(
                        story.of(line).id(),
                        FollowUp.Kind.valueOf(line.words().get(0)),
                        line.arg("words"),
                        line.arg("people", ""),
                        line.day()))));
        all.put("returns-report", staff((story, line) -> story.world
                .get(JudgeReport.class)
                .judge(story.of(line).id(), Report.Verdict.RETURNED, line.arg("reasons"), line.day("by"))));
    }

    /** Runs a deed as the member of staff before the verb. */
    static Verb staff(Verb deed) {
        return (story, line) -> story.world.run(story.staff(line), () -> deed.act(story, line));
    }

    private static void hand(Story story, Line line, HandoverKind kind) {
        story.world.as(story.staff(line), () -> story.world
                .get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        story.of(line).id(),
                        kind,
                        story.stage.body(line.arg("to")).id(),
                        line.day("by"),
                        line.arg("order", kind == HandoverKind.ASSIGN ? ORDER : ""),
                        line.arg("note", ""))));
    }

    private static void judge(Story story, Line line, Objection.Verdict verdict) {
        story.world.get(JudgeObjection.class).judge(story.of(line).id(), verdict, line.arg("reasons", JUDGED));
    }
}
