package org.hongyan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.procedure.Adoption;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A congress and the government beside it, and what their people do with a suggestion. */
abstract class SuggestionStage {

    static ReplyStage stage;
    static Actor clerk;
    static Actor elsewhere;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        clerk = stage.congressClerk;
        elsewhere = stage.world
                .places()
                .person(
                        stage.world.places().office("shenshan", "神山镇", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null),
                        "外",
                        Role.HANDLER,
                        Role.APPROVER,
                        Role.DISPATCHER,
                        Role.INTAKE_CLERK);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    static SuggestionInput input(String facts) {
        return new SuggestionInput("刘守诚、彭建国", "在安置路口设置减速带", facts, "由镇政府在年底前设置减速带和警示牌。");
    }

    static UUID write(Actor actor) {
        return stage.world.as(
                actor, () -> stage.world.get(WriteSuggestion.class).write(null, input("路口车多，孩子上学不安全。")));
    }

    static UUID filed() {
        UUID id = write(clerk);
        stage.world.as(clerk, () -> stage.world.get(WriteSuggestion.class).file(id, true));
        return id;
    }

    static void assign(Actor actor, UUID id, UUID receiver, boolean complex) {
        stage.world.run(actor, () -> stage.world.get(AssignSuggestion.class).assign(id, receiver, complex));
    }

    static UUID assigned() {
        UUID id = filed();
        assign(clerk, id, stage.town.body(), false);
        return id;
    }

    static void draft(Actor actor, UUID id) {
        stage.world.run(
                actor, () -> stage.world.get(AnswerSuggestion.class).draft(id, Adoption.ADOPTED, "减速带和警示牌在十二月底前装好。"));
    }

    static void sign(Actor actor, UUID id) {
        stage.world.run(actor, () -> stage.world.get(AnswerSuggestion.class).sign(id));
    }

    static void judge(Actor actor, UUID id, Boolean satisfied, String opinion) {
        stage.world.run(actor, () -> stage.world.get(JudgeSuggestion.class).judge(id, satisfied, opinion));
    }

    static SuggestionReader.View open(Actor actor, UUID id) {
        return stage.world.as(
                actor, () -> stage.world.get(SuggestionReader.class).open(id));
    }

    static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    static List<String> wrong(Runnable deed) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(InvalidInputException.class, wrong -> wrong.errors()
                .forEach(error -> found.add(error.pointer() + " " + error.code())));
        return found;
    }
}
