package org.hongyan.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.hearing.PanelMember.Kind;
import org.hongyan.lookup.OwnRecord;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HearingNotConcluded;
import org.hongyan.reply.RecordInvestigation;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.reply.Typed;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("听证:通知、笔录、结论")
class HearingIT extends HearingStage {

    @Test
    void announced_held_and_concluded_with_papers_entries_and_notices() {
        Receipt receipt = stage.assigned(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        announce(stage.handler, order(matter, DAY, stage.head));
        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(papers(stage.handler, matter)).contains(DocumentKind.HEARING_NOTICE);
        refused(HearingNotYet.class, () -> record(stage.handler, matter));
        refused(HearingThereAlready.class, () -> announce(stage.handler, order(matter, DAY, stage.head)));
        refused(NoOpenHearing.class, () -> conclude(stage.handler, matter));

        OwnRecord seen = own(receipt);
        assertThat(seen.hearings()).singleElement().satisfies(hearing -> {
            assertThat(hearing.beginsAt()).isEqualTo(DAY.atTime(9, 30));
            assertThat(hearing.place()).isEqualTo("镇政府三楼会议室");
            assertThat(hearing.chair()).isEqualTo(stage.head.name());
            assertThat(hearing.panel()).extracting(PanelMember::name).contains("何敏");
        });

        stage.hear(matter);
        stage.findAll(matter);
        refused(HearingNotConcluded.class, () -> submit(matter));

        stage.world.clock().setDay(DAY);
        record(stage.handler, matter);
        refused(NoOpenHearing.class, () -> record(stage.handler, matter));
        refused(HearingNotConcluded.class, () -> submit(matter));
        conclude(stage.handler, matter);
        submit(matter);
        assertThat(papers(stage.handler, matter))
                .contains(DocumentKind.HEARING_NOTICE, DocumentKind.HEARING_RECORD, DocumentKind.HEARING_CONCLUSION);
        assertThat(papers(stage.cityClerk, matter))
                .contains(DocumentKind.HEARING_NOTICE, DocumentKind.HEARING_CONCLUSION)
                .doesNotContain(DocumentKind.HEARING_RECORD);
        assertThat(stage.course(stage.cityClerk, matter))
                .extracting(entry -> entry.kind())
                .contains("HOLD_HEARING", "HEARING_HELD", "HEARING_CONCLUDED");
        assertThat(told(matter)).contains("hearing", "hearing_concluded");
    }

    private static void submit(UUID matter) {
        stage.world.as(stage.handler, () -> stage.world.get(SubmitOpinion.class).submit(matter));
    }

    @Test
    void the_chair_has_not_handled_it_and_the_petitioner_sits_on_no_panel() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        wrong(order(matter, DAY, stage.handler), "/chairId");
        wrong(order(matter, ReplyStage.START.plusDays(6), stage.head), "/day");
        // a colleague who wrote a working paper has handled it, too
        stage.world.as(stage.both, () -> stage.world
                .get(RecordInvestigation.class)
                .record(matter, Typed.investigation(stage.both, ReplyStage.START, "辛", "现场查看。", 2)));
        wrong(order(matter, DAY, stage.both), "/chairId");
        AnnounceHearing.Order open = order(matter, DAY, stage.head);
        wrong(
                new AnnounceHearing.Order(
                        matter,
                        DAY,
                        open.time(),
                        open.place(),
                        true,
                        false,
                        "复杂。",
                        "事实。",
                        open.chairId(),
                        List.of(
                                open.panel().get(0),
                                open.panel().get(1),
                                new PanelMember(Kind.RESIDENT, petitionerName(matter)))),
                "/panel/2/name");
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HearingReader.class).chairs(matter)))
                .extracting(person -> person.id())
                .contains(stage.head.personId())
                .doesNotContain(stage.handler.personId(), stage.both.personId());
    }

    private static String petitionerName(UUID matter) {
        return stage.world
                .as(stage.handler, () -> stage.world.get(CaseFiles.class).withNames(matter))
                .people()
                .get(0)
                .name();
    }

    private static void wrong(AnnounceHearing.Order order, String... pointers) {
        assertThatThrownBy(() -> announce(stage.handler, order))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    @Test
    void only_the_handling_body_calls_one_and_nobody_else_sees_its_reasons() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        Actor cityHandler = stage.world.places().person(stage.city, "市承办", Role.HANDLER);
        refused(NotTheHolder.class, () -> announce(cityHandler, order(matter, DAY, stage.head)));
        Actor stranger = stage.world.places().person(stage.congress, "外人", Role.HANDLER);
        refused(MatterNotFound.class, () -> announce(stranger, order(matter, DAY, stage.head)));
        announce(stage.handler, order(matter, DAY, stage.head));
        assertThat(stage.world.as(
                        cityHandler, () -> stage.world.get(HearingReader.class).ofMatter(matter)))
                .isEmpty();
        refused(NoOpenHearing.class, () -> cancel(cityHandler, matter));
    }

    private static void cancel(Actor actor, UUID matter) {
        stage.world.run(actor, () -> stage.world.get(ConcludeHearing.class).cancel(matter, "会议室停电。"));
    }

    @Test
    void a_cancelled_hearing_is_told_and_lets_another_be_called() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        announce(stage.handler, order(matter, DAY, stage.head));
        cancel(stage.handler, matter);
        assertThat(told(matter)).contains("hearing_cancelled");
        announce(stage.handler, order(matter, DAY.plusDays(1), stage.head));
    }

    @Test
    void a_matter_not_accepted_has_no_hearing() {
        UUID matter = stage.assigned(1).matterId();
        refused(NotPossibleNow.class, () -> announce(stage.handler, order(matter, DAY, stage.head)));
    }
}
