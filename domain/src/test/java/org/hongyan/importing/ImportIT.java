package org.hongyan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.matter.Matters;
import org.hongyan.registerbook.RegisterBook;
import org.hongyan.registerbook.RegisterPeriod;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a file to the register: nothing before the clerk wants it, every line whole, none twice, nobody else sees it. */
class ImportIT {

    private static final LocalDate DAY = ReplyStage.START;
    private static final String HEAD = "收到日期,姓名,信访目的,标题,内容,属地,备注\n";

    private static ReplyStage stage;
    private static int serial;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        stage.world.clock().setDay(DAY.plusDays(5));
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static String line(String title) {
        return DAY + ",周桂英,申诉求决," + title + ",公路施工时堵了水渠。,"
                + stage.world.places().anyDivision() + ",x\n";
    }

    private static UUID bring(Actor clerk, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        serial++;
        String name = "登记表" + serial + ".csv";
        return stage.world.as(clerk, () -> stage.world
                .get(BringTable.class)
                .bring(new Upload(name, file.length, () -> new ByteArrayInputStream(file))));
    }

    private static UUID read(String text) {
        UUID id = bring(stage.cityClerk, text);
        work(id);
        return id;
    }

    private static void work(UUID id) {
        stage.world.get(ImportWork.class).run(id, stage.cityClerk);
    }

    private static RegisterImport of(UUID id) {
        return stage.world.as(
                stage.cityClerk, () -> stage.world.get(Imports.class).find(id).orElseThrow());
    }

    private static List<ImportRow> rows(UUID id, ImportRow.State state) {
        return stage.world.as(
                stage.cityClerk, () -> stage.world.get(Imports.class).rows(id, EnumSet.of(state), 0));
    }

    private static int registered() {
        return stage.world.as(stage.cityClerk, () -> stage.world
                .get(RegisterBook.class)
                .counts(new RegisterPeriod(DAY, DAY))
                .items());
    }

    private static void begin(UUID id, boolean leaveOut) {
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(BeginImport.class).begin(id, leaveOut));
    }

    @Test
    @DisplayName("先检查：哪一行哪一栏不对，怎样才对；没有确认，一件也不登记；确认后只登记没有问题的")
    void checkedFirst() {
        int before = registered();
        UUID id = read(HEAD + line("水渠改道后稻田无水") + line("").replace("申诉求决", "不知道") + line("路灯不亮"));
        RegisterImport brought = of(id);
        assertThat(brought.state()).isEqualTo(RegisterImport.State.CHECKED);
        assertThat(List.of(brought.lines(), brought.wrong(), brought.good())).containsExactly(3, 1, 2);
        assertThat(brought.unknown()).containsExactly("备注");
        ImportRow wrong = rows(id, ImportRow.State.WRONG).get(0);
        assertThat(wrong.line()).isEqualTo(3);
        assertThat(wrong.wrong())
                .extracting(one -> one.column() + " " + one.code())
                .contains("NATURE table.nature", "TITLE text.missing")
                .doesNotHaveDuplicates();
        assertThat(registered()).isEqualTo(before);
        assertThatThrownBy(() -> begin(id, false))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new RowsAreWrong(1)));
        begin(id, true);
        work(id);
        assertThat(registered()).isEqualTo(before + 2);
        assertThat(of(id).state()).isEqualTo(RegisterImport.State.DONE);
        ImportRow done = rows(id, ImportRow.State.DONE).get(0);
        assertThat(done.cells()).as("its words are gone").isEmpty();
        var matter = stage.world.as(
                stage.cityClerk,
                () -> stage.world.inTransaction(() ->
                        stage.world.get(Matters.class).byId(done.matterId()).orElseThrow()));
        assertThat(matter.number()).isEqualTo(done.number());
        assertThat(matter.receivedOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("同一个文件不收两次；改过的文件里，登记过的行认得出来；文件里重复的行只登记一次")
    void neverTwice() {
        String text = HEAD + line("同一件事") + line("同一件事") + line("另一件事");
        UUID id = read(text);
        assertThat(of(id).twice()).isEqualTo(1);
        assertThatThrownBy(() -> bring(stage.cityClerk, text))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(TableBroughtAlready.class));
        begin(id, false);
        work(id);
        UUID again = read(text + line("第三件事"));
        assertThat(List.of(of(again).good(), of(again).twice())).containsExactly(1, 3);
    }

    @Test
    @DisplayName("中断了接着登记，不重不漏；有人在做，别人不做")
    void goesOnWhereItStopped() {
        int before = registered();
        UUID id = read(HEAD + line("中断一") + line("中断二") + line("中断三"));
        begin(id, false);
        ImportStep step = stage.world.get(ImportStep.class);
        assertThat(stage.world.as(stage.cityClerk, () -> step.hold(id))).isTrue();
        work(id);
        assertThat(registered()).as("somebody else was at it").isEqualTo(before);
        stage.world.clock().forward(RegisterImport.HELD.plusSeconds(1));
        work(id);
        work(id);
        assertThat(registered()).isEqualTo(before + 3);
        assertThat(of(id).done()).isEqualTo(3);
    }

    @Test
    @DisplayName("不是登记表的说明白，什么也不留；不要了就删掉；别人看不到；三十天后没有了")
    void seenByNobodyElseAndForgotten() {
        UUID empty = read(HEAD);
        assertThat(of(empty).problem()).isEqualTo(ImportProblem.EMPTY.name());
        UUID partial = read("姓名,内容\n甲,乙\n");
        assertThat(of(partial).problem()).isEqualTo(ImportProblem.COLUMN_MISSING.name());
        assertThat(of(partial).problemAt()).isEqualTo(ImportColumn.RECEIVED_ON.name());
        UUID id = read(HEAD + line("删掉的表"));
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(Imports.class).find(id)))
                .isEmpty();
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(GiveUpImport.class).giveUp(id));
        assertThat(stage.world.as(
                        stage.cityClerk, () -> stage.world.get(Imports.class).find(id)))
                .isEmpty();
        assertThat(stage.world.as(
                        Actor.system(null, null),
                        () -> stage.world.get(ForgetImports.class).forget()))
                .isZero();
        stage.world.clock().forward(Duration.ofDays(31));
        assertThat(stage.world.as(
                        Actor.system(null, null),
                        () -> stage.world.get(ForgetImports.class).forget()))
                .isGreaterThanOrEqualTo(2);
        stage.world.clock().setDay(DAY.plusDays(5));
    }
}
