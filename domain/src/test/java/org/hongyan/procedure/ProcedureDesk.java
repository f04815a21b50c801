package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.route.LegalRoute;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A city, a township and what their people prepare and sign, for the tests of decisions. */
abstract class ProcedureDesk {

    static ReplyStage stage;
    static Actor cityHead;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        cityHead = stage.world.places().person(stage.city, "辛", Role.APPROVER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
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

    static UUID extend(UUID matter, Integer days, String reason) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(PrepareExtension.class).prepare(matter, days, reason));
    }

    static UUID sign(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(SignPrepared.class).sign(matter));
    }

    static List<DocumentLine> documents(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).documents(matter));
    }

    static String group(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() ->
                        stage
                                .world
                                .get(DeskLists.class)
                                .page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), 100))
                                .stream()
                                .filter(row -> row.matterId().equals(matter))
                                .findFirst()
                                .map(row -> row.group().name())
                                .orElse("")));
    }

    static UUID suggestion() {
        PetitionInput claim = stage.petitioners.claim(1);
        PetitionInput input = new PetitionInput(
                Nature.SUGGESTION,
                "建议在安置路口设减速带",
                "路口车多,孩子上学不安全。",
                List.of("建议设置减速带。"),
                claim.divisionCode(),
                claim.placeDetail(),
                null,
                claim.petitioners(),
                1,
                false,
                false,
                false);
        return stage.petitioners.letter(stage.cityClerk, input).matterId();
    }

    static UUID answer(UUID matter, Adoption adoption, String text) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(PrepareAnswer.class).prepare(matter, adoption, text));
    }

    static LocalDate simplify(UUID matter, boolean clear) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(SimplifyMatter.class).simplify(matter, clear));
    }

    static UUID divert(Actor actor, UUID matter, LegalRoute route, String body) {
        String text = body.isEmpty() ? "" : "按规定办理。";
        return stage.world.as(actor, () -> stage.world
                .get(PrepareDiversion.class)
                .prepare(new PrepareDiversion.Order(matter, null, route, body, text, "", text, text)));
    }

    static UUID refuse(Actor actor, UUID matter, RefusalGround ground, String earlier) {
        return stage.world.as(actor, () -> stage.world
                .get(PrepareRefusal.class)
                .prepare(new PrepareRefusal.Order(matter, ground, "查明的情况。", "可以向有关机关提出。", earlier)));
    }
}
