package org.hongyan.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hongyan.annual.AnnualFigure.Part;
import org.hongyan.document.DrafterMustNotSign;
import org.hongyan.handover.HandoverKind;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 信访情况年度报告: figures from the book, words by one, signature by another, fixed once signed. */
class AnnualReportIT {

    private static final AnnualReport.Content WORDS =
            new AnnualReport.Content("来信集中在征地补偿。", "督办 2 件。", "个别乡镇告知不及时。", "三月底前逐件清理。");

    private static ReplyStage stage;
    private static Actor supervisor;
    private static Actor head;
    private static Actor both;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        supervisor = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
        head = stage.world.places().person(stage.city, "首", Role.APPROVER);
        both = stage.world.places().person(stage.city, "兼", Role.SUPERVISOR, Role.APPROVER);
        stage.world.clock().setDay(ReplyStage.START);
        stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        stage.hand(
                stage.cityClerk,
                stage.petitioners
                        .letter(stage.cityClerk, stage.petitioners.claim(1))
                        .matterId(),
                HandoverKind.REFER);
        stage.petitioners.submit(stage.city, stage.petitioners.claim(1), "annual-1");
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static void draft(Actor actor, int year, AnnualReport.Content words) {
        stage.world.run(actor, () -> stage.world.get(DraftAnnualReport.class).draft(year, words));
    }

    private static String sign(Actor actor, int year) {
        return stage.world.as(
                actor, () -> stage.world.get(SignAnnualReport.class).sign(year));
    }

    private static List<AnnualFigure> figures(Actor actor, int year) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(AnnualReports.class).figures(year)));
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    @Test
    @DisplayName("统计：按渠道、转送、按期汇总，只数本单位的，别的单位看到的是自己的")
    void counted() {
        assertThat(figures(supervisor, 2026))
                .contains(
                        new AnnualFigure(Part.CHANNEL, "LETTER", 2),
                        new AnnualFigure(Part.CHANNEL, "ONLINE", 1),
                        new AnnualFigure(Part.HANDOVER, "REFER", 1))
                .anySatisfy(figure -> assertThat(figure.name()).isEqualTo("CL1_DUE"));
        assertThat(figures(supervisor, 2024)).isEmpty();
        assertThat(figures(stage.head, 2026)).noneMatch(figure -> figure.part() == Part.CHANNEL);
    }

    @Test
    @DisplayName("移送了的检举不在任何一个数字里，期限、督办也不在")
    void accusationsAreInNoFigure() {
        stage.world.clock().setDay(LocalDate.of(2025, 3, 3));
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        stage.world.clock().setDay(ReplyStage.START);
        assertThat(figures(supervisor, 2025))
                .contains(new AnnualFigure(Part.CHANNEL, "LETTER", 1), new AnnualFigure(Part.TIMELY, "CL1_DUE", 1));
        stage.sql("update matter set state = 'SEALED_OUT' where id = ?", receipt.matterId());
        assertThat(figures(supervisor, 2025)).isEmpty();
    }

    @Test
    @DisplayName("一人起草，另一人签发；没过完的年不签；签了不改")
    void draftedAndSigned() {
        refused(NoAnnualReport.class, () -> sign(head, 2023));
        wrong(
                () -> draft(supervisor, 2099, new AnnualReport.Content("", " ", null, "")),
                "/year",
                "/situation",
                "/work",
                "/problems",
                "/plan");
        draft(both, 2025, WORDS);
        refused(DrafterMustNotSign.class, () -> sign(both, 2025));
        draft(supervisor, 2026, WORDS);
        wrong(() -> sign(head, 2026), "/year");
        stage.world.clock().setDay(LocalDate.of(2027, 1, 11));
        String number = sign(head, 2026);
        assertThat(number).endsWith("年报〔2027〕1号");
        refused(AnnualReportSigned.class, () -> draft(supervisor, 2026, WORDS));
        refused(AnnualReportSigned.class, () -> sign(head, 2026));
        byte[] pdf = stage.world.as(head, () -> {
            AnnualReport report = stage.world.get(AnnualReports.class).of(2026).orElseThrow();
            return stage.world.get(AnnualPaper.class).pdf(report);
        });
        assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(stage.world.as(
                        stage.head, () -> stage.world.get(AnnualReports.class).all()))
                .isEmpty();
    }
}
