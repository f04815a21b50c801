package org.hongyan.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.DrafterMustNotSign;
import org.hongyan.document.LeaderContent.UrgentReport;
import org.hongyan.document.Wording;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.reply.OpenDocument;
import org.hongyan.reply.Recipients;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("突出(紧急)信息专报:一人起草,另一人签发;上级只读到这一份")
class UrgentReportIT {

    private static ReplyStage stage;
    private static Actor clerk;
    private static Actor other;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        clerk = stage.world.places().person(stage.town, "文书", Role.INTAKE_CLERK);
        other = stage.world.places().person(stage.city, "督查", Role.SUPERVISOR);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    /** A matter of the township alone: the city has no part in it. */
    private static UUID own() {
        Actor register = stage.world.places().person(stage.town, "登记", Role.INTAKE_CLERK, Role.DISPATCHER);
        return stage.petitioners.letter(register, stage.petitioners.claim(1)).matterId();
    }

    private static ReportUrgentMatter.Order order(UUID matter, String action, boolean upward) {
        return new ReportUrgentMatter.Order(
                matter,
                new LeaderChoice(stage.head.personId(), "", "镇长"),
                "青苗补偿款未到账",
                "柳堤村3组施工便道",
                12,
                "要求停止施工,先发补偿款。",
                action,
                upward);
    }

    private static UUID draft(Actor actor, ReportUrgentMatter.Order order) {
        return stage.world.as(
                actor, () -> stage.world.get(ReportUrgentMatter.class).draft(order));
    }

    private static UUID sign(Actor actor, UUID matter, UUID paper) {
        return stage.world.as(
                actor, () -> stage.world.get(SignLeaderPaper.class).sign(matter, paper));
    }

    private static List<UrgentReports.Line> reports(Actor actor) {
        return stage.world.as(actor, () -> stage.world.get(UrgentReports.class).latest());
    }

    @Test
    @DisplayName("the office above reads the paper it was sent, and nothing else of the matter")
    void upward() {
        UUID matter = own();
        UUID paper = draft(clerk, order(matter, "镇长到场接访。", true));
        assertThat(reports(other)).isEmpty();
        assertThatThrownBy(() -> sign(clerk, matter, paper)).isNotNull();
        UUID document = sign(stage.head, matter, paper);
        assertThat(reports(other)).singleElement().satisfies(line -> {
            assertThat(line.documentId()).isEqualTo(document);
            assertThat(line.number()).contains("专〔2026〕1号");
            assertThat(line.own()).isFalse();
            assertThat(line.from()).isEqualTo("官塘驿镇人民政府");
            assertThat(line.subject()).isEqualTo("青苗补偿款未到账");
            assertThat(line.headCount()).isEqualTo(12);
        });
        assertThat(stage.world
                        .as(other, () -> stage.world.get(OpenDocument.class).open(document))
                        .pdf())
                .isNotEmpty();
        assertThat(stage.world.as(
                        other,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(CaseAccess.class).part(matter))))
                .isEmpty();
        assertThat(stage.world.as(
                        other,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Documents.class).ofMatter(matter))))
                .extracting(DocumentLine::id)
                .containsExactly(document);
        assertThat(stage.world.as(
                        other,
                        () -> stage.world.inTransaction(() ->
                                stage.world.get(Matters.class).byId(matter).map(Matter::number))))
                .isEmpty();
        assertThat(reports(stage.congressClerk)).isEmpty();
    }

    @Test
    @DisplayName("kept here only the own body reads it; the addressee is a leader and nobody who petitions is in it")
    void here() {
        UUID matter = own();
        UUID document = sign(stage.head, matter, draft(clerk, order(matter, "镇长到场接访。", false)));
        assertThat(reports(other)).noneMatch(line -> line.documentId().equals(document));
        Wording wording = stage.world.as(
                stage.head,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Documents.class).wording(document).orElseThrow()));
        assertThat(wording.addressee()).isEqualTo("镇长己");
        assertThat(wording.about()).isEmpty();
        assertThat(((UrgentReport) wording.content()).copy()).isEmpty();
    }

    @Test
    @DisplayName("a name or a number in its words, or nothing above, is refused; a drafter never signs")
    void refused() {
        UUID matter = own();
        String name = stage.world
                .as(
                        clerk,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Recipients.class).named(matter)))
                .values()
                .iterator()
                .next();
        wrong(() -> draft(clerk, order(matter, "已与" + name + "见面,电话13800000054。", false)), "/action");
        UUID paper = draft(stage.head, order(matter, "镇长到场接访。", true));
        assertThatThrownBy(() -> sign(stage.head, matter, paper))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(DrafterMustNotSign.class));
        UUID above = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        wrong(
                () -> draft(
                        stage.cityClerk,
                        new ReportUrgentMatter.Order(
                                above, new LeaderChoice(null, "某副市长", "副市长"), "", "", 0, "", "", true)),
                "/subject",
                "/place",
                "/headCount",
                "/demand",
                "/action",
                "/upward");
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }
}
