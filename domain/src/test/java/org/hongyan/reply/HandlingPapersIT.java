package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.AddStampedScan;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.fairness.StateInterest;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Desks.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Talks and investigations leave numbered papers that are signed by hand and come back. */
@DisplayName("谈话笔录、调查报告")
class HandlingPapersIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID accepted() {
        UUID matter = stage.referred(2).matterId();
        stage.world.as(stage.handler, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null)));
        return matter;
    }

    private static HandlingView open(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).open(matter));
    }

    private static DocumentLine paper(Actor actor, UUID matter, UUID id) {
        return open(actor, matter).documents().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    private static UUID talk(UUID matter, Talk talk) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(HearPetitioner.class).record(matter, talk));
    }

    private static UUID investigate(UUID matter, Investigation done) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(RecordInvestigation.class).record(matter, done));
    }

    private static boolean heard(UUID matter) {
        return open(stage.handler, matter).checks().stream()
                .anyMatch(line -> line.check() == OpinionCheck.HEARD && line.met());
    }

    @Test
    void a_talk_leaves_a_numbered_paper_that_only_the_body_reads_and_that_comes_back_signed() {
        UUID matter = accepted();
        List<UUID> people = stage.petitioners(stage.handler, matter);
        UUID id = talk(
                matter, Typed.talk(stage.handler, stage.today(), people.subList(0, 1), "问：请说说经过。\n答：修路占了我家2.6亩地。"));
        DocumentLine line = paper(stage.handler, matter, id);
        assertThat(line.kind()).isEqualTo(DocumentKind.INTERVIEW_RECORD);
        assertThat(line.number()).contains("谈〔2026〕");
        String unsigned = Papers.read(stage, stage.handler, id);
        assertThat(unsigned)
                .contains("草稿（尚未签名）", "谈话笔录", "谈话人丙", "问：请说说经过。", "答：修路占了我家2.6亩地。", "告知：您有权", "谈话对象（签名）")
                .doesNotContain("*");
        // the note beside it leads to the paper and names nobody in full
        assertThat(open(stage.handler, matter).notes()).singleElement().satisfies(note -> {
            assertThat(note.documentId()).isEqualTo(id);
            assertThat(note.people()).contains("*");
        });
        assertThat(heard(matter)).isTrue();
        assertThat(open(stage.cityClerk, matter).documents())
                .noneMatch(other -> other.id().equals(id));

        stage.scan(stage.handler, matter, DocumentKind.INTERVIEW_RECORD);
        assertThat(Papers.read(stage, stage.handler, id)).doesNotContain("草稿").contains("谈话笔录");
        Documents documents = stage.world.get(Documents.class);
        byte[] printed = stage.world.as(
                stage.handler,
                () -> stage.world.inTransaction(() -> documents.forStamping(id).orElseThrow()));
        assertThatThrownBy(() -> stage.world.run(
                        stage.handler,
                        () -> stage.world.get(AddStampedScan.class).add(id, printed, "0000-0000")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_talk_with_somebody_else_is_kept_but_nobody_was_heard_by_it() {
        UUID matter = accepted();
        UUID id = talk(matter, Typed.talkWith(stage.handler, stage.today(), "村会计刘某", "说明了拨款的经过。"));
        assertThat(Papers.read(stage, stage.handler, id))
                .contains("村会计刘某", "说明了拨款的经过。")
                .doesNotContain("问：");
        assertThat(heard(matter)).isFalse();
        assertThat(open(stage.handler, matter).notes())
                .extracting(HandlingView.NoteLine::kind)
                .containsExactly(NoteKind.TALK);
    }

    @Test
    void whoever_does_not_sign_is_written_down_with_the_reason() {
        UUID matter = accepted();
        Talk talk = Typed.talk(stage.handler, stage.today(), stage.petitioners(stage.handler, matter), "陈述了经过。");
        UUID id = talk(
                matter,
                new Talk(
                        talk.on(),
                        talk.from(),
                        talk.until(),
                        talk.place(),
                        talk.interviewers(),
                        talk.recorder(),
                        talk.petitioners(),
                        "",
                        "柳堤村3组村民",
                        talk.rights(),
                        talk.course(),
                        true,
                        "要求先看处理结果"));
        assertThat(Papers.read(stage, stage.handler, id))
                .contains("谈话对象不签名，理由：要求先看处理结果")
                .doesNotContain("谈话对象（签名）");
    }

    @Test
    void a_talk_after_this_minute_or_before_the_petition_came_is_not_written_down() {
        UUID matter = accepted();
        List<UUID> people = stage.petitioners(stage.handler, matter);
        wrong(() -> talk(matter, Typed.talk(stage.handler, stage.today().plusDays(1), people, "x")), "/happenedOn");
        wrong(() -> talk(matter, Typed.talk(stage.handler, ReplyStage.START.minusDays(1), people, "x")), "/happenedOn");
        Talk talk = Typed.talk(stage.handler, stage.today(), people, "x");
        Talk tonight = new Talk(
                talk.on(),
                talk.from(),
                LocalTime.of(20, 0),
                talk.place(),
                talk.interviewers(),
                talk.recorder(),
                people,
                "",
                "",
                talk.rights(),
                "x",
                true,
                "");
        wrong(() -> talk(matter, tonight), "/until");
        wrong(
                () -> talk(matter, Typed.talk(stage.cityClerk, stage.today(), people, "x")),
                "/interviewers",
                "/recorder");
        assertThat(open(stage.handler, matter).documents())
                .noneMatch(line -> line.kind() == DocumentKind.INTERVIEW_RECORD);
    }

    @Test
    void two_investigate_and_none_of_them_has_an_interest() {
        UUID matter = accepted();
        wrong(
                () -> investigate(matter, Typed.investigation(stage.handler, stage.today(), "", "查了账。", 2)),
                "/investigators");
        stage.world.run(stage.both, () -> stage.world.get(StateInterest.class).declare(matter, "亲属。"));
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).uninvolved(matter)))
                .extracting(Person::id)
                .contains(stage.handler.personId(), stage.head.personId())
                .doesNotContain(stage.both.personId());
        Investigation withRecused = Typed.investigation(stage.handler, stage.today(), "", "查了账。", 2);
        wrong(
                () -> investigate(
                        matter,
                        new Investigation(
                                withRecused.from(),
                                withRecused.until(),
                                withRecused.place(),
                                List.of(stage.handler.personId(), stage.both.personId()),
                                "",
                                stage.handler.personId(),
                                "",
                                withRecused.facts(),
                                List.of(),
                                withRecused.conclusions())),
                "/investigators");
        // typed by name the recused colleague is no better
        wrong(
                () -> investigate(
                        matter, Typed.investigation(stage.handler, stage.today(), stage.both.name(), "查了账。", 2)),
                "/others");
        UUID id = investigate(matter, Typed.investigation(stage.handler, stage.today(), "测绘院王工", "现场丈量为2.6亩。", 2));
        assertThat(Papers.read(stage, stage.handler, id))
                .contains("草稿（尚未签名）", "调查报告", "调查人：丙、测绘院王工", "现场丈量为2.6亩。", "请求公开补偿款的分配方案", "反映的情况属实。");
        assertThat(open(stage.handler, matter).checks())
                .anyMatch(line -> line.check() == OpinionCheck.INVESTIGATED && line.met());
    }
}
