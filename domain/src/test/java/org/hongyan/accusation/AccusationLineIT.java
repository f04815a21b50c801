package org.hongyan.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An accusation from the public page to the feedback: what the law asks, what it forbids. */
class AccusationLineIT {

    private static SealedScene scene;

    @BeforeAll
    static void begin() {
        scene = new SealedScene().withKeys();
    }

    @BeforeEach
    void today() {
        scene.stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    private static DecideAccusation decide() {
        return scene.stage.world.get(DecideAccusation.class);
    }

    private static CheckAccusation check() {
        return scene.stage.world.get(CheckAccusation.class);
    }

    private static void as(Actor actor, Runnable deed) {
        scene.stage.world.run(actor, deed);
    }

    private static LookUpAccusation.Progress progress(SubmitAccusation.Ticket ticket) {
        return scene.stage
                .world
                .asCitizen(List.of(), () -> scene.stage
                        .world
                        .get(LookUpAccusation.class)
                        .lookUp(ticket.number(), ticket.code(), "9.9.9.9"))
                .orElseThrow();
    }

    @Test
    @DisplayName("a real-name report about money: sealed, read by the clerk, accepted, checked, fed back; days of CL15")
    void realName() throws SQLException {
        SubmitAccusation.Ticket ticket =
                scene.submit(false, SealedScene.ACCUSER, SealedScene.text("账单.txt", SealedScene.WORDS + "的账单"));
        for (String secret : SealedScene.SECRETS) {
            assertThat(scene.tablesWith(secret)).as(secret).doesNotContain("accusation", "accusation_file");
        }
        UUID id = scene.idOf(scene.lowerClerk, ticket.number());
        ReadAccusation.File file = scene.read(scene.lowerClerk, id);
        assertThat(file.text().facts()).isEqualTo(SealedScene.WORDS);
        assertThat(file.text().accuser().name()).isEqualTo(SealedScene.ACCUSER);
        assertThat(file.text().nature().finance()).isTrue();
        UUID paper = file.text().files().get(0).id();
        assertThat(scene.stage
                        .world
                        .as(scene.lowerClerk, () -> scene.stage
                                .world
                                .get(ReadAccusation.class)
                                .download(id, paper))
                        .orElseThrow()
                        .content())
                .isEqualTo((SealedScene.WORDS + "的账单").getBytes(StandardCharsets.UTF_8));
        assertThat(file.accusation().passOnDueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(file.accusation().noticeDueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(progress(ticket).stage()).isEqualTo(LookUpAccusation.Stage.RECEIVED);

        refused(NotPossibleWithAccusation.class, () -> as(scene.lowerClerk, () -> decide().accept(id, "电话")));
        wrong(() -> as(scene.lowerClerk, () -> decide().register(id, null, "")), "/nature");
        as(scene.lowerClerk, () -> decide().register(id, AccusationNature.VILLAGE_FINANCE, ""));
        wrong(() -> as(scene.lowerClerk, () -> decide().accept(id, " ")), "/how");
        as(scene.lowerClerk, () -> decide().accept(id, "电话告知"));
        assertThat(progress(ticket).noticedOn()).isEqualTo(ReplyStage.START);
        refused(NotPossibleWithAccusation.class, () -> as(scene.lowerClerk, () -> check().complete(id, "查实")));
        wrong(
                () -> as(scene.lowerClerk, () -> check().plan(id, "", "", LocalDate.of(2026, 10, 1))),
                "/what",
                "/who",
                "/until");
        as(scene.lowerClerk, () -> check().plan(id, "查银行流水", "包、计", LocalDate.of(2026, 11, 30)));
        as(scene.lowerOther, () -> check().material(id, ReplyStage.START, "柳堤村委会", "会计", "账本复印件一份"));
        as(scene.lowerClerk, () -> check().complete(id, "部分属实"));
        ReadAccusation.File done = scene.read(scene.lowerClerk, id);
        assertThat(done.accusation().feedbackDueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        as(scene.lowerClerk, () -> check().feedBack(id, "电话反馈了结果", "对金额有异议"));
        assertThat(scene.read(scene.lowerClerk, id).course())
                .extracting(ReadAccusation.Entry::kind)
                .containsExactly(
                        AccusationEntry.Kind.READ,
                        AccusationEntry.Kind.REGISTERED,
                        AccusationEntry.Kind.ACCEPTED,
                        AccusationEntry.Kind.PLAN,
                        AccusationEntry.Kind.MATERIAL,
                        AccusationEntry.Kind.COMPLETED,
                        AccusationEntry.Kind.FEEDBACK,
                        AccusationEntry.Kind.OBJECTION);
        assertThat(progress(ticket).feedbackOn()).isEqualTo(ReplyStage.START);
        assertThat(scene.tablesWith("部分属实")).isEmpty();
    }

    @Test
    @DisplayName("anonymous: no notice and no feedback is owed; completed is closed")
    void anonymous() {
        SubmitAccusation.Ticket ticket = scene.submit(false, "");
        UUID id = scene.idOf(scene.lowerClerk, ticket.number());
        assertThat(scene.read(scene.lowerClerk, id).accusation().noticeDueOn()).isNull();
        as(scene.lowerClerk, () -> decide().register(id, AccusationNature.CONDUCT, ""));
        as(scene.lowerClerk, () -> decide().accept(id, ""));
        as(scene.lowerClerk, () -> check().plan(id, "走访", "包", LocalDate.of(2026, 11, 30)));
        as(scene.lowerClerk, () -> check().complete(id, "不属实"));
        assertThat(scene.read(scene.lowerClerk, id).accusation().state()).isEqualTo(AccusationState.CLOSED);
        refused(NotPossibleWithAccusation.class, () -> as(scene.lowerClerk, () -> check().feedBack(id, "x", "")));
    }

    @Test
    @DisplayName("the accused sits in that discipline office: the next-higher one has it, the lower one learns nothing")
    void sitsThere() {
        int before = scene.open(scene.lowerClerk).size();
        SubmitAccusation.Ticket ticket = scene.submit(true, SealedScene.ACCUSER);
        assertThat(ticket.office()).isEqualTo(scene.upper.name());
        UUID id = scene.idOf(scene.upperClerk, ticket.number());
        assertThat(scene.read(scene.upperClerk, id).text().facts()).isEqualTo(SealedScene.WORDS);
        assertThat(scene.open(scene.lowerClerk)).hasSize(before);
        refused(AccusationNotFound.class, () -> scene.read(scene.lowerClerk, id));
        refused(
                AccusedSitsThere.class,
                () -> as(scene.lowerClerk, () -> scene.stage
                        .world
                        .get(TakeInAccusation.class)
                        .takeIn(org.hongyan.petition.Channel.VISIT, ReplyStage.START, SealedScene.input(true, ""))));
    }

    @Test
    @DisplayName("another level: passed on sealed to its key within five working days, nothing of it stays")
    void passedOn() {
        SubmitAccusation.Ticket ticket = scene.submit(false, SealedScene.ACCUSER, SealedScene.text("录音说明.txt", "记录"));
        UUID id = scene.idOf(scene.lowerClerk, ticket.number());
        as(scene.lowerClerk, () -> decide().register(id, AccusationNature.PROJECT, ""));
        refused(NoDisciplineOffice.class, () -> as(scene.lowerClerk, () -> decide().passOn(id, scene.lower.id())));
        as(scene.lowerClerk, () -> decide().passOn(id, scene.upper.id()));
        ReadAccusation.File here = scene.read(scene.lowerClerk, id);
        assertThat(here.text()).isNull();
        assertThat(here.accusation().state()).isEqualTo(AccusationState.PASSED_ON);
        assertThat(progress(ticket).stage()).isEqualTo(LookUpAccusation.Stage.SENT_ON);
        ReadAccusation.Line there = scene.open(scene.upperClerk).stream()
                .filter(line -> line.accusation().slipNumber().equals(ticket.number()))
                .findFirst()
                .orElseThrow();
        ReadAccusation.File file =
                scene.read(scene.upperClerk, there.accusation().id());
        assertThat(file.text().facts()).isEqualTo(SealedScene.WORDS);
        UUID paper = file.text().files().get(0).id();
        assertThat(scene.stage.world.as(scene.upperClerk, () -> scene.stage
                        .world
                        .get(ReadAccusation.class)
                        .download(there.accusation().id(), paper)))
                .isPresent();
        assertThat(file.accusation().noticeDueOn()).isNotNull();
    }

    @Test
    @DisplayName("the same accused again is known inside the office, and kept with the first")
    void repeats() {
        SubmitAccusation.Ticket first = scene.submit(false, "");
        UUID firstId = scene.idOf(scene.lowerClerk, first.number());
        as(scene.lowerClerk, () -> decide().register(firstId, AccusationNature.CONDUCT, ""));
        SubmitAccusation.Ticket again = scene.submit(false, "");
        UUID id = scene.idOf(scene.lowerClerk, again.number());
        assertThat(scene.read(scene.lowerClerk, id).repeats()).isEmpty();
        as(scene.lowerClerk, () -> decide().register(id, AccusationNature.CONDUCT, "马 三宝"));
        assertThat(scene.read(scene.lowerClerk, id).repeats()).contains(first.number());
        refused(FirstOneNotHere.class, () -> as(scene.lowerClerk, () -> decide().keep(id, "赤纪-2026-00001-1")));
        as(scene.lowerClerk, () -> decide().keep(id, first.number()));
        assertThat(scene.read(scene.lowerClerk, id).accusation().state()).isEqualTo(AccusationState.KEPT);
    }

    @Test
    @DisplayName("the same form twice is one accusation; wrong fields store nothing; a locked file is refused")
    void onceAndRight() {
        UUID form = Ids.next();
        SubmitAccusation.Ticket first = scene.submit(form, SealedScene.input(false, ""));
        SubmitAccusation.Ticket again = scene.submit(form, SealedScene.input(false, ""));
        assertThat(first.number()).isNotEmpty();
        assertThat(again.number()).isEmpty();
        int before = scene.open(scene.lowerClerk).size();
        AccusationInput empty = new AccusationInput(
                false,
                null,
                List.of(new AccusationText.Accused("", "", "")),
                " ",
                "秋",
                "",
                "",
                List.of(SealedScene.text("程序.exe", "MZ\u0000\u0001\u0002")));
        wrong(() -> scene.submit(Ids.next(), empty), "/accused/0/name", "/facts", "/phone", "/files");
        assertThat(scene.open(scene.lowerClerk)).hasSize(before);
    }

    @Test
    @DisplayName(
            "a letter at the counter of the line: typed in, with its own code; the clerk who is accused is refused")
    void atTheDesk() {
        TakeInAccusation takeIn = scene.stage.world.get(TakeInAccusation.class);
        TakeInAccusation.Taken taken = scene.stage.world.as(
                scene.lowerClerk,
                () -> takeIn.takeIn(
                        org.hongyan.petition.Channel.LETTER,
                        LocalDate.of(2026, 10, 23),
                        SealedScene.input(false, SealedScene.ACCUSER)));
        assertThat(progress(taken.ticket()).receivedOn()).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(scene.read(scene.lowerClerk, taken.id()).accusation().passOnDueOn())
                .isEqualTo(LocalDate.of(2026, 10, 30));
        refused(ClerkIsAccused.class, () -> scene.read(scene.accusedClerk, taken.id()));
        wrong(
                () -> as(
                        scene.lowerClerk,
                        () -> takeIn.takeIn(null, LocalDate.of(2027, 1, 1), SealedScene.input(false, ""))),
                "/channel",
                "/receivedOn");
    }

    @Test
    @DisplayName("a check of samples: number and days from below, the file only after it was asked for and shown")
    void samples() {
        CheckSamples samples = scene.stage.world.get(CheckSamples.class);
        SubmitAccusation.Ticket ticket = scene.submit(false, SealedScene.ACCUSER);
        UUID id = scene.idOf(scene.lowerClerk, ticket.number());
        SpotChecks.Sample sample = scene.stage.world.as(scene.upperClerk, samples::below).stream()
                .filter(one -> one.number().equals(ticket.number()))
                .findFirst()
                .orElseThrow();
        assertThat(sample.late(LocalDate.of(2026, 11, 16))).isFalse();
        assertThat(sample.late(LocalDate.of(2026, 11, 17))).isTrue();
        assertThat(scene.stage.world.as(scene.lowerClerk, samples::below)).isEmpty();
        refused(CheckNotPossible.class, () -> as(scene.lowerClerk, () -> samples.ask(id, "抽查")));
        as(scene.upperClerk, () -> samples.ask(id, "第四季度抽查"));
        refused(CheckNotPossible.class, () -> as(scene.upperClerk, () -> samples.ask(id, "再抽一次")));
        UUID check = scene.stage.world.as(scene.lowerClerk, samples::list).stream()
                .filter(one -> one.check().accusationId().equals(id))
                .findFirst()
                .orElseThrow()
                .check()
                .id();
        refused(CheckNotPossible.class, () -> as(scene.upperClerk, () -> samples.judge(check, true, "规范")));
        as(scene.lowerClerk, () -> samples.show(check));
        assertThat(scene.stage.world.as(scene.upperClerk, samples::list))
                .anyMatch(one -> one.file().contains(SealedScene.WORDS));
        refused(AccusationNotFound.class, () -> as(scene.lowerClerk, () -> samples.judge(check, true, "规范")));
        as(scene.upperClerk, () -> samples.judge(check, false, "逾期未告知"));
    }
}
