package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.RequestSupplement;
import org.hongyan.procedure.WithdrawMatter;
import org.hongyan.reply.Recipients;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.supervision.FollowUp.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("跟踪办理：重点、联席会议,人大听取报告、询问、视察、建议,都不改变事项")
class FollowUpIT {

    private static ReplyStage stage;
    private static Actor citySupervisor;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        citySupervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID follow(Actor by, UUID matter, Kind kind) {
        return stage.world.as(by, () -> stage.world
                .get(FollowMatter.class)
                .record(new FollowMatter.Order(matter, kind, "补偿款为什么没有到户。", "代表周志强", stage.today())));
    }

    private static void end(Actor by, UUID matter, UUID which, String outcome) {
        stage.world.run(by, () -> stage.world.get(FollowMatter.class).end(matter, which, outcome));
    }

    private static List<String> marks(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(DeskLists.class).marks(matter));
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    @Test
    @DisplayName("列为重点的有标记，也是积案；由列入的单位结束；持有单位看得到")
    void keyMatter() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        refused(NotYoursToFollow.class, () -> follow(citySupervisor, matter, Kind.INQUIRY));
        refused(NotYoursToFollow.class, () -> follow(stage.cityClerk, matter, Kind.KEY_MATTER));
        refused(NotYoursToFollow.class, () -> follow(stage.head, matter, Kind.KEY_MATTER));
        refused(MatterNotFound.class, () -> follow(stage.congressClerk, matter, Kind.INQUIRY));
        assertThatThrownBy(() -> follow(citySupervisor, matter, null)).isInstanceOf(InvalidInputException.class);

        UUID key = follow(citySupervisor, matter, Kind.KEY_MATTER);
        refused(KeyAlready.class, () -> follow(citySupervisor, matter, Kind.KEY_MATTER));
        assertThat(marks(stage.handler, matter)).contains("KEY_MATTER", "BACKLOG");
        assertThat(marks(citySupervisor, matter)).contains("KEY_MATTER");
        UUID meeting = follow(citySupervisor, matter, Kind.JOINT_MEETING);
        assertThat(marks(stage.handler, matter)).contains("JOINT_MEETING");
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(FollowUpReader.class).ofMatter(matter)))
                .hasSize(2);

        refused(NotYoursToFollow.class, () -> end(stage.head, matter, key, "已经化解。"));
        refused(MatterNotFound.class, () -> end(citySupervisor, matter, matter, "已经化解。"));
        assertThatThrownBy(() -> end(citySupervisor, matter, key, " ")).isInstanceOf(InvalidInputException.class);
        end(citySupervisor, matter, key, "补偿款已经到户,不再列为重点。");
        refused(FollowUpEnded.class, () -> end(citySupervisor, matter, key, "再结束一次。"));
        end(citySupervisor, matter, meeting, "会议决定由镇政府月底前兑付。");
        assertThat(marks(stage.handler, matter)).doesNotContain("KEY_MATTER", "BACKLOG", "JOINT_MEETING");
    }

    @Test
    @DisplayName("人大对自己交办的事项听取报告、询问、视察、建议；状态、期限、信访人看到的都不变")
    void congress() {
        Receipt receipt = stage.petitioners.letter(stage.congressClerk, stage.petitioners.claim(1));
        UUID matter = receipt.matterId();
        refused(NotYoursToFollow.class, () -> follow(stage.congressClerk, matter, Kind.INQUIRY));
        stage.hand(stage.congressClerk, matter, HandoverKind.REFER);
        stage.accept(matter);
        int told = told(receipt);
        List<LocalDate> due = due(matter);
        for (Kind kind : List.of(Kind.REPORT_HEARD, Kind.INQUIRY, Kind.INSPECTION, Kind.PROPOSAL)) {
            UUID one = follow(stage.congressClerk, matter, kind);
            end(stage.congressClerk, matter, one, "镇政府当场说明了情况。");
        }
        assertThat(stage.view(stage.handler, matter).state()).isEqualTo(MatterState.ACCEPTED);
        assertThat(told(receipt)).isEqualTo(told);
        assertThat(due(matter)).isEqualTo(due);
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(FollowUpReader.class).ofMatter(matter)))
                .hasSize(4)
                .noneMatch(FollowUp::open);
    }

    private static int told(Receipt receipt) {
        return stage.world
                .asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(receipt.matterId()))
                .size();
    }

    private static List<LocalDate> due(UUID matter) {
        return stage.view(stage.handler, matter).clocks().stream()
                .filter(line -> line.state() == MatterClock.State.RUNNING)
                .map(line -> line.dueOn())
                .toList();
    }

    @Test
    @DisplayName("等补充材料、待执行、满一百八十天的标记随事实出现和消失")
    void computed() {
        UUID asked = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        stage.world.as(stage.cityClerk, () -> stage.world
                .get(RequestSupplement.class)
                .ask(asked, "土地承包合同", stage.today().plusDays(7)));
        assertThat(marks(stage.cityClerk, asked)).contains("AWAITING_SUPPLEMENT");
        stage.hand(stage.cityClerk, asked, HandoverKind.REFER);
        assertThat(marks(stage.cityClerk, asked)).doesNotContain("AWAITING_SUPPLEMENT");

        UUID wish = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(2))
                .matterId();
        withdraw(wish, 0);
        assertThat(marks(stage.cityClerk, wish)).doesNotContain("WITHDRAWAL_PENDING");
        withdraw(wish, 1);
        assertThat(marks(stage.cityClerk, wish)).contains("WITHDRAWAL_PENDING");

        UUID matter = stage.referred(1).matterId();
        UUID opinion = stage.signed(matter);
        stage.serve(matter, opinion, 0, stage.today());
        assertThat(marks(stage.handler, matter)).contains("EXECUTION_PENDING").doesNotContain("BACKLOG");
        stage.world.clock().setDay(ReplyStage.START.plusDays(180));
        assertThat(marks(stage.handler, matter)).contains("BACKLOG");
    }

    private static void withdraw(UUID matter, int representative) {
        stage.world.as(stage.cityClerk, () -> stage.world
                .get(WithdrawMatter.class)
                .ask(
                        matter,
                        stage.world
                                .get(Recipients.class)
                                .of(matter)
                                .get(representative)
                                .petitionerId(),
                        Channel.VISIT,
                        stage.today(),
                        true));
    }
}
