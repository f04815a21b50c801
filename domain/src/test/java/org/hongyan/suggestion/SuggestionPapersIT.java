package org.hongyan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.PaperSafe;
import org.hongyan.lookup.GenuineDocument;
import org.hongyan.lookup.VerifyDocument;
import org.hongyan.reply.ReplyStage;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionPapersIT extends SuggestionStage {

    @Test
    @DisplayName("the public checks every paper of a suggestion by number and code: kind, issuer, day, fingerprint")
    void verified() {
        UUID id = assigned();
        draft(stage.handler, id);
        sign(stage.head, id);
        List<SuggestionPaper.Line> papers = open(clerk, id).papers();
        assertThat(papers).hasSize(2);
        for (SuggestionPaper.Line paper : papers) {
            String code = code(paper.id());
            GenuineDocument found = verify(paper.number(), code).orElseThrow();
            assertThat(found.kind()).isEqualTo(paper.kind());
            assertThat(found.issuer())
                    .isEqualTo(
                            paper.kind() == DocumentKind.SUGGESTION_ANSWER
                                    ? open(clerk, id).receiver()
                                    : open(clerk, id).congress());
            assertThat(found.signedOn()).isEqualTo(ReplyStage.START);
            assertThat(found.withdrawn()).isFalse();
            assertThat(found.sha256()).isEqualTo(HexFormat.of().formatHex(PaperSafe.fingerprint(pdf(paper.id()))));
        }
        assertThat(verify(papers.get(0).number(), code(papers.get(1).id())))
                .as("the code of another paper")
                .isEmpty();
    }

    @Test
    @DisplayName("what goes back to the deputies is a paper for them and for nobody in the government")
    void sentBack() {
        UUID id = filed();
        stage.world.run(clerk, () -> stage.world
                .get(AssignSuggestion.class)
                .sendBack(id, NoSuggestionGround.PASSED_ON, "请告诉来信人到信访接待室提出。"));
        SuggestionPaper.Line paper = open(clerk, id).papers().get(0);
        assertThat(paper.kind()).isEqualTo(DocumentKind.SUGGESTION_RETURN);
        assertThat(paper.number()).contains("代退〔2026〕");
        assertThat(verify(paper.number(), code(paper.id()))).isPresent();
        assertThat(stage.world.as(
                        stage.head,
                        () -> stage.world.get(SuggestionReader.class).pdf(paper.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("a co-handler reads the suggestion and gives its opinion to the lead alone, within its month (CL17)")
    void coHandled() {
        UUID id = assigned();
        Actor roads = department("交通局");
        Actor police = department("交警大队");
        refused(SuggestionNotFound.class, () -> open(roads, id));
        assertThat(wrong(() -> ask(stage.handler, id, null, "")))
                .containsExactlyInAnyOrder("/coHandler suggestion.coHandler", "/task text.missing");
        refused(NotPermitted.class, () -> ask(stage.head, id, roads.bodyId(), "能不能装？"));
        refused(OtherCoHandler.class, () -> ask(stage.handler, id, stage.city.body(), "能不能装？"));
        refused(OtherCoHandler.class, () -> ask(stage.handler, id, stage.town.body(), "能不能装？"));
        refused(SuggestionNotFound.class, () -> ask(clerk, id, roads.bodyId(), "能不能装？"));
        ask(stage.handler, id, roads.bodyId(), "这段路能不能装减速带？");
        refused(OtherCoHandler.class, () -> ask(stage.handler, id, roads.bodyId(), "再问一次"));
        ask(stage.handler, id, police.bodyId(), "警示牌设在哪里？");

        SuggestionPart owed = open(roads, id).owed();
        assertThat(owed.dueOn()).isEqualTo(ReplyStage.START.plusMonths(1));
        assertThat(open(roads, id).parts()).as("its own part only").hasSize(1);
        assertThat(open(roads, id).papers())
                .extracting(SuggestionPaper.Line::kind)
                .containsExactly(DocumentKind.CO_HANDLING_LETTER);
        refused(SuggestionNotFound.class, () -> draft(roads, id));
        refused(SuggestionNotFound.class, () -> answer(stage.handler, id, true, "x"));
        assertThat(wrong(() -> answer(roads, id, null, ""))).hasSize(2);
        answer(roads, id, true, "可以装两道减速带。");
        refused(PartAnswered.class, () -> answer(roads, id, true, "再说一次"));
        assertThat(open(stage.handler, id).parts())
                .extracting(SuggestionPart::state)
                .containsExactly(SuggestionPart.State.GIVEN, SuggestionPart.State.ASKED);
        assertThat(open(stage.handler, id).papers())
                .extracting(SuggestionPaper.Line::kind)
                .contains(DocumentKind.CO_HANDLING_OPINION);
        assertThat(open(clerk, id).parts())
                .as("between the bodies of the government")
                .isEmpty();
        assertThat(open(clerk, id).papers()).hasSize(1);

        draft(stage.handler, id);
        sign(stage.head, id);
        refused(PartAnswered.class, () -> answer(police, id, true, "晚了"));
        refused(SuggestionNotPossible.class, () -> ask(stage.handler, id, roads.bodyId(), "晚了"));
    }

    @Test
    @DisplayName("a co-handler's day lies before the lead's own; with none left nobody is asked")
    void beforeTheLead() {
        UUID id = assigned();
        Actor roads = department("公路段");
        LocalDate due = open(clerk, id).suggestion().dueOn();
        stage.world.clock().setDay(due);
        refused(NoTimeForCoHandler.class, () -> ask(stage.handler, id, roads.bodyId(), "能不能装？"));
        stage.world.clock().setDay(due.minusDays(5));
        ask(stage.handler, id, roads.bodyId(), "能不能装？");
        assertThat(open(roads, id).owed().dueOn()).isEqualTo(due.minusDays(1));
        answer(roads, id, false, "这段路由省里管。");
        assertThat(open(stage.handler, id).parts())
                .extracting(SuggestionPart::state)
                .containsExactly(SuggestionPart.State.REFUSED);
    }

    @Test
    @DisplayName("each side has before it what waits for it: to assign, to answer, overdue, to judge, to close")
    void waiting() {
        UUID id = filed();
        assertThat(waits(clerk)).contains(id);
        assign(clerk, id, stage.town.body(), false);
        assertThat(waits(clerk)).doesNotContain(id);
        assertThat(waits(stage.handler)).contains(id);
        stage.world.clock().setDay(open(clerk, id).suggestion().dueOn().plusDays(1));
        assertThat(waits(clerk)).as("overdue").contains(id);
        draft(stage.handler, id);
        sign(stage.head, id);
        assertThat(waits(stage.handler)).doesNotContain(id);
        assertThat(waits(clerk)).as("answered").contains(id);
        judge(clerk, id, true, "");
        assertThat(waits(clerk)).contains(id);
        stage.world.run(clerk, () -> stage.world.get(JudgeSuggestion.class).close(id));
        assertThat(waits(clerk)).doesNotContain(id);
        assertThat(waits(elsewhere)).isEmpty();
    }

    private static List<UUID> waits(Actor reader) {
        return stage
                .world
                .as(reader, () -> stage.world.get(SuggestionReader.class).waiting(50))
                .stream()
                .map(DeputySuggestion::id)
                .toList();
    }

    private static Actor department(String name) {
        UUID body = stage.world.places().body(stage.town, name);
        return stage.world.places().person(stage.town, body, null, name, Role.HANDLER);
    }

    private static void ask(Actor actor, UUID id, UUID body, String task) {
        stage.world.run(actor, () -> stage.world.get(CoHandleSuggestion.class).ask(id, body, task));
    }

    private static void answer(Actor actor, UUID id, Boolean given, String words) {
        stage.world.run(actor, () -> stage.world.get(CoHandleSuggestion.class).answer(id, given, words));
    }

    private static byte[] pdf(UUID paper) {
        return stage.world
                .as(clerk, () -> stage.world.get(SuggestionReader.class).pdf(paper))
                .orElseThrow();
    }

    private static Optional<GenuineDocument> verify(String number, String code) {
        return stage.world.asCitizen(
                List.of(), () -> stage.world.get(VerifyDocument.class).verify(number, code, "192.0.2.7"));
    }

    private static String code(UUID paper) {
        try (Connection owner = stage.world.database().asOwner().getConnection();
                PreparedStatement read =
                        owner.prepareStatement("select check_code from deputy_suggestion_paper where id = ?")) {
            read.setObject(1, paper);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
