package org.hongyan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.document.DocumentKind;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.suggestion.DeputySuggestion.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionIT extends SuggestionStage {

    @Test
    @DisplayName("the whole way: filed, assigned for three months, answered, worked on again in one month, closed")
    void wholeWay() {
        UUID id = assigned();
        DeputySuggestion one = open(clerk, id).suggestion();
        assertThat(one.number()).startsWith("试").contains("建-2026-");
        assertThat(one.dueOn()).isEqualTo(LocalDate.of(2027, 1, ReplyStage.START.getDayOfMonth()));

        draft(stage.handler, id);
        assertThat(open(stage.handler, id).answers()).hasSize(1);
        assertThat(open(clerk, id).answers())
                .as("a draft is not for the congress")
                .isEmpty();
        sign(stage.head, id);
        assertThat(open(clerk, id).suggestion().state()).isEqualTo(State.ANSWERED);
        assertThat(open(clerk, id).answers()).singleElement().satisfies(answer -> assertThat(answer.number())
                .contains("代复〔2026〕"));
        assertThat(open(clerk, id).papers())
                .extracting(SuggestionPaper.Line::kind)
                .containsExactlyInAnyOrder(DocumentKind.DEPUTY_SUGGESTION, DocumentKind.SUGGESTION_ANSWER);

        assertThat(wrong(() -> judge(clerk, id, false, ""))).containsExactly("/opinion text.missing");
        assertThat(wrong(() -> judge(clerk, id, null, ""))).containsExactly("/satisfied suggestion.satisfied");
        judge(clerk, id, false, "没有写明哪一天装好。");
        assertThat(open(stage.handler, id).suggestion().state()).isEqualTo(State.REDO);
        assertThat(open(stage.handler, id).suggestion().dueOn()).isEqualTo(ReplyStage.START.plusMonths(1));
        draft(stage.handler, id);
        sign(stage.head, id);
        judge(clerk, id, true, "");
        stage.world.run(clerk, () -> stage.world.get(JudgeSuggestion.class).close(id));
        assertThat(open(stage.handler, id).suggestion().state()).isEqualTo(State.CLOSED);
        assertThat(open(stage.handler, id).answers()).hasSize(2);
        UUID paper = open(clerk, id).papers().get(0).id();
        assertThat(stage.world.as(
                        clerk, () -> stage.world.get(SuggestionReader.class).pdf(paper)))
                .hasValueSatisfying(pdf -> assertThat(pdf).startsWith('%', 'P', 'D', 'F'));
        assertThat(stage.world.as(
                        elsewhere, () -> stage.world.get(SuggestionReader.class).pdf(paper)))
                .isEmpty();
    }

    @Test
    @DisplayName("CL17: six months for a complex one; only to the government at the same place")
    void complex() {
        UUID id = filed();
        refused(OtherGovernment.class, () -> assign(clerk, id, stage.city.body(), true));
        refused(OtherGovernment.class, () -> assign(clerk, id, elsewhere.bodyId(), true));
        assertThat(wrong(() -> assign(clerk, id, null, true))).containsExactly("/receiver suggestion.receiver");
        assign(clerk, id, stage.town.body(), true);
        LocalDate due = open(clerk, id).suggestion().dueOn();
        assertThat(due)
                .isBetween(
                        ReplyStage.START.plusMonths(6),
                        ReplyStage.START.plusMonths(6).plusDays(9));
    }

    @Test
    @DisplayName("no person, no case: numbers of people and petitions are refused; letters passed on go back")
    void noPersonalCase() {
        for (String facts : List.of("村民电话13812345678。", "身份证420106199001011234的情况。", "见赤信-2026-00188-6。")) {
            assertThat(wrong(() -> stage.world.as(
                            clerk, () -> stage.world.get(WriteSuggestion.class).write(null, input(facts)))))
                    .containsExactly("/facts suggestion.personal");
        }
        UUID draft = write(clerk);
        assertThat(wrong(() -> stage.world.as(
                        clerk, () -> stage.world.get(WriteSuggestion.class).file(draft, false))))
                .containsExactly("/general suggestion.general");
        UUID id = filed();
        assertThat(wrong(() -> sendBack(clerk, id, null, ""))).hasSize(2);
        sendBack(clerk, id, NoSuggestionGround.PASSED_ON, "请告诉来信人到信访接待室提出。");
        assertThat(open(clerk, id).suggestion().ground()).isEqualTo(NoSuggestionGround.PASSED_ON);
        refused(SuggestionNotPossible.class, () -> assign(clerk, id, stage.town.body(), false));
    }

    private static void sendBack(Actor actor, UUID id, NoSuggestionGround ground, String remark) {
        stage.world.run(actor, () -> stage.world.get(AssignSuggestion.class).sendBack(id, ground, remark));
    }

    @Test
    @DisplayName("who drafted does not sign, and the head gives back with a reason")
    void twoPeople() {
        UUID id = assigned();
        refused(NoAnswerDrafted.class, () -> sign(stage.head, id));
        draft(stage.both, id);
        refused(SignerIsDrafter.class, () -> sign(stage.both, id));
        stage.world.run(
                stage.head, () -> stage.world.get(AnswerSuggestion.class).giveBack(id, "写明完成的日期。"));
        refused(NoAnswerDrafted.class, () -> sign(stage.head, id));
        assertThat(open(stage.handler, id).open().returnedBecause()).isEqualTo("写明完成的日期。");
        draft(stage.handler, id);
        sign(stage.both, id);
        refused(SuggestionNotPossible.class, () -> draft(stage.handler, id));
    }

    @Test
    @DisplayName("each deed by its post and its side only; for everybody else there is no such suggestion")
    void posts() {
        refused(CongressOnly.class, () -> write(stage.cityClerk));
        refused(NotPermitted.class, () -> write(stage.head));
        UUID id = filed();
        refused(SuggestionNotFound.class, () -> open(stage.handler, id));
        refused(SuggestionNotFound.class, () -> assign(stage.cityClerk, id, stage.town.body(), false));
        refused(NotPermitted.class, () -> assign(stage.handler, id, stage.town.body(), false));
        refused(NotPermitted.class, () -> sendBack(stage.head, id, NoSuggestionGround.PERSONAL, "x"));
        assign(clerk, id, stage.town.body(), false);
        refused(SuggestionNotFound.class, () -> open(elsewhere, id));
        refused(SuggestionNotFound.class, () -> draft(elsewhere, id));
        refused(NotPermitted.class, () -> draft(stage.head, id));
        refused(NotPermitted.class, () -> sign(stage.handler, id));
        draft(stage.handler, id);
        sign(stage.head, id);
        refused(SuggestionNotFound.class, () -> judge(elsewhere, id, true, ""));
        refused(NotPermitted.class, () -> judge(stage.head, id, true, ""));
        refused(
                NotPermitted.class,
                () -> stage.world.run(
                        stage.head, () -> stage.world.get(JudgeSuggestion.class).close(id)));
        assertThatThrownBy(() -> stage.world.run(
                        stage.handler,
                        () -> stage.world.inTransaction(() -> {
                            stage.world
                                    .get(Suggestions.class)
                                    .forChange(id)
                                    .orElseThrow()
                                    .satisfied();
                            return null;
                        })))
                .as("nor past the use cases: the database holds the sides apart")
                .isInstanceOf(RuntimeException.class);
        assertThat(open(clerk, id).suggestion().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    @DisplayName("links to the congress's own matters, seen there only")
    void links() {
        UUID id = assigned();
        String own = letter(clerk);
        String foreign = letter(stage.cityClerk);
        link(clerk, id, own);
        link(clerk, id, own);
        refused(MatterNotFound.class, () -> link(clerk, id, foreign));
        refused(NotPermitted.class, () -> link(stage.handler, id, own));
        assertThat(open(clerk, id).links())
                .extracting(SuggestionLink.Line::number)
                .containsExactly(own);
        assertThat(open(stage.handler, id).links()).isEmpty();
        UUID matter = open(clerk, id).links().get(0).matterId();
        stage.world.run(clerk, () -> stage.world.get(LinkSuggestion.class).unlink(id, matter));
        assertThat(open(clerk, id).links()).isEmpty();
    }

    private static String letter(Actor actor) {
        return stage.petitioners.letter(actor, stage.petitioners.claim(1)).number();
    }

    private static void link(Actor actor, UUID id, String number) {
        stage.world.run(actor, () -> stage.world.get(LinkSuggestion.class).link(id, number));
    }

    @Test
    @DisplayName("lists of both sides go by the due date, page by page, without a row twice or left out")
    void pages() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stage.world.clock().setDay(ReplyStage.START.plusDays(2L - i));
            made.add(0, assigned());
        }
        for (Actor reader : List.of(stage.handler, clerk)) {
            List<DeputySuggestion> all = new ArrayList<>();
            for (List<DeputySuggestion> page = page(reader, null); !page.isEmpty(); ) {
                all.addAll(page);
                DeputySuggestion last = page.get(page.size() - 1);
                page = page(reader, new SuggestionQuery.Cursor(last.listOn(), last.id()));
            }
            assertThat(all)
                    .extracting(DeputySuggestion::id)
                    .doesNotHaveDuplicates()
                    .containsAll(made);
            assertThat(all).extracting(DeputySuggestion::listOn).isSorted();
        }
    }

    private static List<DeputySuggestion> page(Actor reader, SuggestionQuery.Cursor after) {
        SuggestionQuery query = new SuggestionQuery(false, after, 2);
        return stage.world.as(
                reader, () -> stage.world.get(SuggestionReader.class).page(query));
    }
}
