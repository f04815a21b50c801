package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongyan.exchange.Seen.last;
import static org.hongyan.exchange.Seen.papers;
import static org.hongyan.exchange.Seen.refused;
import static org.hongyan.exchange.Seen.row;
import static org.hongyan.exchange.Seen.words;
import static org.hongyan.exchange.Seen.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Unit;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 协办, 抄送, 请示, 询问单: the holder stays the holder, the others get a part and nothing more. */
class BesideTheHolderIT {

    static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    static ReplyStage stage;
    static TestOffice sister;
    static Actor helper;
    static Actor sisterClerk;
    static TestOffice discipline;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        sister = stage.world.places().office("shenshan", "神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        helper = stage.world.places().person(sister, "辛", Role.HANDLER, Role.APPROVER);
        sisterClerk = stage.world.places().person(sister, "壬", Role.INTAKE_CLERK, Role.DISPATCHER);
        discipline = stage.world.places().office("chibi-disc", "赤壁市纪委监委", OfficeKind.DISC, OfficeLevel.COUNTY, null);
        stage.sql(
                "update office set division_code = (select division_code from office where id = ?) where id = ?",
                stage.town.id(),
                discipline.id());
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID help(Actor by, UUID matter, UUID body, LocalDate dueOn) {
        return stage.world.as(by, () -> stage.world
                .get(AskCoHandling.class)
                .ask(new AskCoHandling.Order(matter, body, "查明 2025 年补偿款的拨付记录。", "涉及两个镇的地界。", dueOn)));
    }

    private static void answer(Actor by, UUID asked, ExchangeState how, String words) {
        stage.world.run(by, () -> stage.world.get(AnswerCoHandling.class).answer(asked, how, words, "《土地管理法》第四十八条"));
    }

    private static UUID accepted() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        return matter;
    }

    @Test
    @DisplayName(
            "协办: asked by letter with a day, agreed, answered, used; the holder holds, the petitioner sees the lead only")
    void coHandled() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        refused(NotYoursToAsk.class, () -> help(stage.handler, matter, sister.body(), DAY));
        stage.accept(matter);
        refused(MatterNotFound.class, () -> stage.view(helper, matter));
        wrong(() -> help(stage.handler, matter, null, LocalDate.of(2026, 12, 28)), "/bodyId", "/day");
        UUID asked = help(stage.handler, matter, sister.body(), DAY);
        refused(NotAmongThose.class, () -> help(stage.handler, matter, sister.body(), DAY));

        MatterView seen = stage.view(helper, matter);
        assertThat(seen.part().roles()).containsExactly(StandingRole.CO_HANDLER);
        assertThat(seen.holderBodyId()).isEqualTo(stage.town.body());
        assertThat(seen.steps()).isEmpty();
        assertThat(seen.demands()).isNotEmpty();
        assertThat(stage.world
                        .as(helper, () -> stage.world.get(CaseFiles.class).of(matter))
                        .people())
                .isEmpty();
        assertThat(papers(stage.world, helper, matter)).containsExactly(DocumentKind.CO_HANDLING_LETTER);
        assertThat(row(stage.world, helper, matter).group()).isEqualTo(DeskGroup.TO_ANSWER);
        assertThat(row(stage.world, helper, matter).dueOn()).isEqualTo(DAY);

        wrong(() -> answer(helper, asked, null, ""), "/verdict");
        wrong(() -> answer(helper, asked, ExchangeState.ANSWERED, " "), "/answer");
        refused(ExchangeOver.class, () -> answer(stage.handler, asked, ExchangeState.AGREED, ""));
        answer(helper, asked, ExchangeState.AGREED, "");
        refused(ExchangeOver.class, () -> answer(helper, asked, ExchangeState.AGREED, ""));
        answer(helper, asked, ExchangeState.ANSWERED, "款项已于 2025 年 3 月拨付。");
        assertThat(papers(stage.world, stage.handler, matter)).contains(DocumentKind.CO_HANDLING_OPINION);
        assertThat(row(stage.world, helper, matter).group()).isEqualTo(DeskGroup.PASSED);
        stage.world.run(
                stage.handler, () -> stage.world.get(UseContribution.class).use(asked, "采纳，写入处理意见。"));
        assertThat(last(stage.world, helper, matter).state()).isEqualTo(ExchangeState.USED);
        List<TimelineEntry> read = stage.world.asCitizen(
                stage.petitioners.proofs(receipt, 0),
                () -> stage.world.get(Timeline.class).of(matter));
        assertThat(read).extracting(TimelineEntry::kind).noneMatch(kind -> kind.startsWith("CO_HANDLING"));
    }

    @Test
    @DisplayName(
            "协办 refused with reasons: another may be asked, and the same again; who is out of reach or a discipline office never")
    void refusedToHelp() {
        UUID matter = accepted();
        UUID asked = help(stage.handler, matter, sister.body(), DAY);
        wrong(() -> answer(helper, asked, ExchangeState.REFUSED, ""), "/answer");
        answer(helper, asked, ExchangeState.REFUSED, "档案在市档案馆，本镇没有。");
        refused(ExchangeOver.class, () -> answer(helper, asked, ExchangeState.ANSWERED, "后来查到了。"));
        assertThat(last(stage.world, stage.handler, matter).answer()).contains("档案馆");
        help(stage.handler, matter, sister.body(), DAY);
        List<Unit> choices = stage.world.as(
                stage.handler, () -> stage.world.get(Partners.class).choices(matter, ExchangeKind.CO_HANDLING));
        assertThat(choices)
                .extracting(Unit::id)
                .contains(stage.city.body(), stage.congress.body())
                .doesNotContain(stage.town.body(), sister.body(), discipline.body(), stage.village);
        refused(NotAmongThose.class, () -> help(stage.handler, matter, discipline.body(), DAY));
        refused(NotAmongThose.class, () -> help(stage.handler, matter, stage.village, DAY));
    }

    @Test
    @DisplayName("a co-handler and whoever got a copy do nothing in the matter, past the software neither")
    void nothingMore() {
        UUID matter = accepted();
        help(stage.handler, matter, sister.body(), DAY);
        refused(
                org.hongyan.matter.NotTheHolder.class,
                () -> stage.world.as(
                        helper,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(CaseAccess.class).requireHolder(matter))));
        refused(NotYoursToAsk.class, () -> help(helper, matter, stage.city.body(), DAY));
        refused(
                NotYoursToAsk.class,
                () -> stage.world.as(
                        sisterClerk, () -> stage.world.get(RemindHolder.class).remind(matter, "请尽快办理。", DAY, null)));
        assertThatThrownBy(() -> stage.world.as(
                        helper,
                        () -> stage.world.inTransaction(() -> {
                            stage.world
                                    .get(Exchanges.class)
                                    .addAndCall(Exchange.to(
                                            matter,
                                            ExchangeKind.COPY,
                                            stage.world
                                                    .get(org.hongyan.tenant.Offices.class)
                                                    .unit(stage.congress.body())
                                                    .orElseThrow(),
                                            "看一看。",
                                            null,
                                            helper,
                                            stage.world.clock().instant()));
                            return null;
                        })))
                .isNotInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stage.view(stage.congressClerk, matter)).isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName(
            "抄送: reads title and milestones; where the petitioner asked for confidentiality no name, in no list and no paper")
    void copied() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, Seen.confidential(stage.petitioners.claim(1)));
        UUID matter = receipt.matterId();
        stage.hand(stage.cityClerk, matter, org.hongyan.handover.HandoverKind.REFER);
        stage.accept(matter);
        wrong(
                () -> stage.world.as(
                        stage.handler, () -> stage.world.get(SendCopy.class).send(matter, null, " ")),
                "/bodyId",
                "/words");
        stage.world.as(stage.handler, () -> stage.world.get(SendCopy.class).send(matter, sister.body(), "涉及你镇地界，供了解。"));
        assertThat(stage.view(helper, matter).part().roles()).containsExactly(StandingRole.INFORMED);
        assertThat(stage.view(helper, matter).steps()).isEmpty();
        assertThat(Seen.offersAgent(stage, sisterClerk, matter)).isFalse();
        assertThat(row(stage.world, helper, matter).maskedName()).isEmpty();
        assertThat(row(stage.world, stage.handler, matter).maskedName()).isNotEmpty();
        assertThat(papers(stage.world, stage.handler, matter)).contains(DocumentKind.ACCEPTANCE_NOTICE);
        assertThat(papers(stage.world, helper, matter)).isEmpty();
        assertThat(stage.world
                        .as(helper, () -> stage.world.get(CaseFiles.class).of(matter))
                        .people())
                .isEmpty();
        refused(
                NotAmongThose.class,
                () -> stage.world.as(
                        stage.handler, () -> stage.world.get(SendCopy.class).send(matter, sister.body(), "再发一次。")));
        List<TimelineEntry> seen = stage.course(helper, matter);
        assertThat(seen).extracting(TimelineEntry::kind).contains("ACCEPT").doesNotContain("COPY_SENT");
    }

    @Test
    @DisplayName("请示: to the superior with facts, answered by letter; the matter stays; nobody above, nothing to ask")
    void askedUpward() {
        UUID matter = accepted();
        wrong(
                () -> stage.world.as(
                        stage.handler, () -> stage.world.get(AskUpward.class).ask(matter, "", "", ReplyStage.START)),
                "/words",
                "/day");
        UUID asked = stage.world.as(
                stage.handler,
                () -> stage.world.get(AskUpward.class).ask(matter, "2019 年以前的标准是否适用？", "两份文件规定不同。", DAY));
        assertThat(row(stage.world, stage.cityClerk, matter).group()).isEqualTo(DeskGroup.TO_ANSWER);
        assertThat(papers(stage.world, stage.cityClerk, matter)).contains(DocumentKind.INSTRUCTION_REQUEST);
        wrong(
                () -> stage.world.run(
                        stage.cityClerk,
                        () -> stage.world.get(GiveInstruction.class).give(asked, " ")),
                "/answer");
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(GiveInstruction.class).give(asked, "适用 2019 年以前的标准。"));
        assertThat(last(stage.world, stage.handler, matter).answer()).isEqualTo("适用 2019 年以前的标准。");
        assertThat(papers(stage.world, stage.handler, matter)).contains(DocumentKind.INSTRUCTION);
        assertThat(stage.view(stage.handler, matter).part().holder()).isTrue();
        refused(
                ExchangeOver.class,
                () -> stage.world.run(
                        stage.cityClerk,
                        () -> stage.world.get(GiveInstruction.class).give(asked, "改变主意。")));

        UUID own = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refused(
                NobodyAbove.class,
                () -> stage.world.as(
                        stage.cityClerk, () -> stage.world.get(AskUpward.class).ask(own, "怎么办？", "", null)));
    }

    @Test
    @DisplayName(
            "询问单: facts only, the sheet names neither petitioner nor matter; the answer is typed in; not where no village may know")
    void askedVillage() {
        UUID matter = accepted();
        wrong(
                () -> stage.world.as(
                        stage.handler, () -> stage.world.get(AskVillage.class).ask(matter, "", " ", null)),
                "/village",
                "/words",
                "/day");
        UUID asked = stage.world.as(
                stage.handler,
                () -> stage.world.get(AskVillage.class).ask(matter, "柳堤村村民委员会", "2025 年收到几笔补偿款？\n各是多少？", DAY));
        Exchange sheet = last(stage.world, stage.handler, matter);
        assertThat(papers(stage.world, stage.handler, matter)).contains(DocumentKind.QUESTION_SHEET);
        String paper = stage.world.as(
                stage.handler,
                () -> stage.world.inTransaction(() -> words(
                        stage.world.get(Documents.class).pdf(sheet.documentId()).orElseThrow())));
        assertThat(paper)
                .contains("柳堤村村民委员会", "各是多少")
                .doesNotContain("李秀兰", stage.view(stage.handler, matter).number());
        refused(
                NotPermitted.class,
                () -> stage.world.run(
                        stage.cityClerk,
                        () -> stage.world.get(RecordAnswers.class).record(asked, "两笔。")));
        stage.world.run(
                stage.handler, () -> stage.world.get(RecordAnswers.class).record(asked, "两笔，共 12 万元。"));
        assertThat(last(stage.world, stage.handler, matter).state()).isEqualTo(ExchangeState.ANSWERED);
        assertThat(stage.course(stage.cityClerk, matter))
                .extracting(TimelineEntry::kind)
                .doesNotContain("VILLAGE_ASKED");
    }
}
