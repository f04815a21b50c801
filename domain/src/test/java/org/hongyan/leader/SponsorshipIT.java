package org.hongyan.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DrafterMustNotSign;
import org.hongyan.document.LeaderContent.SponsorshipSheet;
import org.hongyan.fairness.NameComplainedOf;
import org.hongyan.matter.Audience;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("领导包案:一人起草,另一人批准;一件事项在一个机关只有一位包案领导")
class SponsorshipIT {

    private static final LocalDate TODAY = ReplyStage.START;
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    private static ReplyStage stage;
    private static Actor mayor;
    private static Actor secretary;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        mayor = stage.world.places().person(stage.town, "郑国强", Role.LEADER);
        secretary = stage.world.places().person(stage.town, "钟书记", Role.LEADER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(TODAY);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID accepted() {
        UUID matter = stage.assigned(1).matterId();
        stage.accept(matter);
        return matter;
    }

    private static LeaderChoice of(Actor leader) {
        return new LeaderChoice(leader.personId(), "", "镇长");
    }

    private static UUID draft(Actor actor, UUID matter, LeaderChoice leader) {
        return stage.world.as(actor, () -> stage.world
                .get(SponsorMatter.class)
                .draft(new SponsorMatter.Order(matter, leader, "涉及三户,反映两年未解决。", "见面听取意见,核对底册。", DUE)));
    }

    private static UUID sign(Actor actor, UUID matter, UUID paper) {
        return stage.world.as(
                actor, () -> stage.world.get(SignLeaderPaper.class).sign(matter, paper));
    }

    private static UUID sponsored(UUID matter) {
        return sign(stage.head, matter, draft(secretary, matter, of(mayor)));
    }

    private static List<Sponsorship> sponsorships(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(LeaderReader.class).sponsorships(matter));
    }

    private static List<String> marks(Actor actor, UUID matter) {
        return stage
                .world
                .as(actor, () -> stage.world
                        .get(DeskLists.class)
                        .page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), DeskQuery.MAX_LIMIT)))
                .stream()
                .filter(row -> row.matterId().equals(matter))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    @Test
    @DisplayName("approved by somebody else it is marked at the office, extended with a reason, ended with a result")
    void course() {
        UUID matter = accepted();
        UUID paper = draft(secretary, matter, of(mayor));
        assertThat(marks(stage.head, matter)).contains("PAPER_TO_SIGN").doesNotContain("SPONSORED");
        refused(PaperWaiting.class, () -> draft(stage.head, matter, of(mayor)));
        refused(DrafterMustNotSign.class, () -> sign(secretary, matter, paper));
        refused(SponsorMustNotSign.class, () -> sign(mayor, matter, paper));
        sign(stage.head, matter, paper);
        assertThat(marks(stage.handler, matter)).contains("SPONSORED").doesNotContain("PAPER_TO_SIGN");
        assertThat(marks(stage.cityClerk, matter)).doesNotContain("SPONSORED");
        assertThat(sponsorships(stage.handler, matter)).singleElement().satisfies(one -> {
            assertThat(one.leader()).isEqualTo("郑国强");
            assertThat(one.dueOn()).isEqualTo(DUE);
        });
        assertThat(sponsorships(stage.cityClerk, matter)).isEmpty();
        refused(NoPaperWaiting.class, () -> sign(stage.both, matter, paper));
        refused(SponsoredAlready.class, () -> draft(secretary, matter, of(secretary)));

        LocalDate later = DUE.plusDays(30);
        UUID more =
                stage.world.as(mayor, () -> stage.world.get(SponsorMatter.class).extend(matter, later, "丈量结果须重新公示。"));
        sign(stage.head, matter, more);
        assertThat(sponsorships(stage.handler, matter)).singleElement().satisfies(one -> assertThat(one.dueOn())
                .isEqualTo(later));

        stage.world.run(stage.head, () -> stage.world.get(SponsorMatter.class).end(matter, TODAY, "补偿款已发放,信访人认可。"));
        assertThat(marks(stage.handler, matter)).doesNotContain("SPONSORED");
        refused(
                NotSponsored.class,
                () -> stage.world.run(
                        stage.head, () -> stage.world.get(SponsorMatter.class).end(matter, TODAY, "又一次。")));
        assertThat(stage.course(stage.handler, matter))
                .filteredOn(entry -> entry.kind().startsWith("SPONSOR"))
                .hasSize(3)
                .allMatch(entry -> entry.audience() == Audience.OFFICE);
    }

    @Test
    @DisplayName("sent back it is drafted anew with other words, or taken back")
    void sentBack() {
        UUID matter = accepted();
        UUID paper = draft(secretary, matter, of(mayor));
        stage.world.run(stage.head, () -> stage.world.get(SignLeaderPaper.class).sendBack(matter, paper, "请写明措施。"));
        assertThat(stage.world.as(
                        secretary,
                        () -> stage.world.get(LeaderReader.class).underWay(matter, DocumentKind.SPONSORSHIP_SHEET)))
                .hasValueSatisfying(one -> assertThat(one.remarks()).isEqualTo("请写明措施。"));
        assertThat(draft(secretary, matter, of(mayor))).isEqualTo(paper);
        assertThat(stage.world.as(secretary, () -> stage.world
                        .get(LeaderReader.class)
                        .content(stage.world
                                .get(LeaderReader.class)
                                .waiting(matter)
                                .get(0))))
                .isInstanceOfSatisfying(SponsorshipSheet.class, sheet -> assertThat(sheet.measures())
                        .contains("核对底册"));
        stage.world.run(secretary, () -> stage.world.get(SignLeaderPaper.class).takeBack(matter, paper));
        refused(NoPaperWaiting.class, () -> sign(stage.head, matter, paper));
        assertThat(stage.world.as(
                        stage.handler, () -> stage.world.get(LeaderReader.class).waiting(matter)))
                .isEmpty();
    }

    @Test
    @DisplayName("never whom the matter complains of, even named after it was drafted")
    void complainedOf() {
        UUID matter = accepted();
        UUID paper = draft(secretary, matter, of(mayor));
        stage.world.run(
                stage.handler,
                () -> stage.world.get(NameComplainedOf.class).name(matter, null, mayor.personId(), "", "镇长"));
        wrong(() -> sign(stage.head, matter, paper), "/leaderId");
        stage.world.run(secretary, () -> stage.world.get(SignLeaderPaper.class).takeBack(matter, paper));
        wrong(() -> draft(secretary, matter, of(mayor)), "/leaderId");
        wrong(
                () -> stage.world.as(secretary, () -> stage.world
                        .get(SponsorMatter.class)
                        .draft(new SponsorMatter.Order(matter, new LeaderChoice(null, "", ""), "", "", TODAY))),
                "/leader",
                "/post",
                "/reason",
                "/measures",
                "/dueOn");
    }

    @Test
    @DisplayName("never who signed the opinion that is under review")
    void underReview() {
        UUID matter = accepted();
        sponsored(matter);
        stage.sql("update matter set state = 'IN_REVIEW', handler_id = ? where id = ?", secretary.personId(), matter);
        stage.world.run(stage.head, () -> stage.world.get(SponsorMatter.class).end(matter, TODAY, "交回案卷。"));
        wrong(() -> draft(stage.head, matter, of(secretary)), "/leaderId");
        assertThat(draft(stage.head, matter, of(mayor))).isNotNull();
    }
}
