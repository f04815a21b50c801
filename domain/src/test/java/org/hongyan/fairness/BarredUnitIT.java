package org.hongyan.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hongyan.document.ServingMethod;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.StandingBook;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.AllotMatter;
import org.hongyan.reply.AssignmentPolicy.Barred;
import org.hongyan.reply.AssignmentPolicy.Choices;
import org.hongyan.reply.HandlingReader;
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

class BarredUnitIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    /** A claim that names no village, in the hands of the township. */
    private static UUID plain(boolean keptFromVillage) {
        PetitionInput input = new PetitionInput(
                Nature.CLAIM,
                "低保没有批",
                "申请低保两次,没有答复。",
                List.of("请求批准低保。"),
                stage.world.places().anyDivision(),
                "街上 3 号",
                null,
                List.of(new PetitionerInput("陈桂英", null, null, null)),
                1,
                false,
                keptFromVillage,
                false);
        UUID matter = stage.petitioners.letter(stage.cityClerk, input).matterId();
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        return matter;
    }

    private static Choices choices(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).choices(matter));
    }

    private static UUID name(Actor actor, UUID matter, UUID unit, String person) {
        return stage.world.as(
                actor, () -> stage.world.get(NameComplainedOf.class).name(matter, unit, null, person, "村支部书记"));
    }

    private static void allot(Actor actor, UUID matter, UUID section, UUID handler) {
        stage.world.run(actor, () -> stage.world
                .get(AllotMatter.class)
                .allot(new AllotMatter.Order(matter, section, handler, "分给熟悉情况的人。", true)));
    }

    @Test
    @DisplayName("a village complained of and its people cannot be chosen; the list says why; the use case refuses too")
    void named() {
        UUID matter = plain(false);
        assertThat(choices(stage.handler, matter).barred()).isEmpty();
        name(stage.handler, matter, stage.village, "");

        Choices choices = choices(stage.handler, matter);
        assertThat(choices.sections())
                .extracting(unit -> unit.name())
                .doesNotContain("柳堤村")
                .contains("芳秀畈村");
        assertThat(choices.barred())
                .contains(new Barred("柳堤村", BarReason.NAMED), new Barred(stage.villager.name(), BarReason.WORKS_THERE));
        assertThatThrownBy(() -> stage.world.as(stage.handler, () -> stage.world
                        .get(AcceptMatter.class)
                        .accept(new AcceptMatter.Order(
                                matter,
                                stage.village,
                                stage.villager.personId(),
                                stage.head.personId(),
                                true,
                                ServingMethod.POST))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/sectionId", "/handlerId"));
    }

    @Test
    @DisplayName("不让村(社区)知道: no village at all, not even past the software")
    void kept() {
        UUID matter = plain(true);
        Choices choices = choices(stage.handler, matter);
        assertThat(choices.sections()).noneMatch(unit -> unit.village()).isNotEmpty();
        assertThat(choices.barred()).contains(new Barred("芳秀畈村", BarReason.KEPT_FROM_VILLAGE));
        stage.accept(matter);
        assertThatThrownBy(() -> stage.world.as(
                        stage.head,
                        () -> stage.world.inTransaction(() -> {
                            var found = stage.world
                                    .get(org.hongyan.matter.Matters.class)
                                    .forChange(matter);
                            stage.world.get(StandingBook.class).allot(found, stage.otherVillage, null);
                            return null;
                        })))
                .hasStackTraceContaining("must keep away");
    }

    @Test
    @DisplayName(
            "named after it was given to them: it is taken out of their hands, and they see nothing of it any more")
    void takenBack() {
        UUID matter = plain(false);
        stage.accept(matter);
        allot(stage.head, matter, stage.village, stage.villager.personId());
        assertThat(stage.view(stage.villager, matter).number()).isNotEmpty();
        name(stage.handler, matter, stage.village, "");
        assertThat(stage.view(stage.head, matter).part().sectionId()).isNull();
        assertThat(stage.view(stage.head, matter).part().handlerId()).isNull();
        assertThatThrownBy(() -> stage.world.as(
                        stage.villager,
                        () -> stage.world.get(MatterReader.class).open(matter)))
                .isInstanceOf(RefusedException.class);
        assertThat(stage.course(stage.head, matter))
                .extracting(entry -> entry.kind())
                .contains("COMPLAINED_OF_NAMED", "TAKEN_FROM_THE_COMPLAINED_OF");
    }

    @Test
    @DisplayName("a cadre complained of is no handler, no head, and takes no step; a colleague does")
    void person() {
        UUID matter = plain(false);
        Actor cadre = stage.world.places().person(stage.town, "赵守田", Role.HANDLER, Role.APPROVER);
        name(stage.handler, matter, null, "赵守田");
        Choices choices = choices(stage.handler, matter);
        assertThat(choices.handlers()).noneMatch(one -> one.name().equals("赵守田"));
        assertThat(choices.heads()).noneMatch(one -> one.name().equals("赵守田"));
        assertThat(choices.barred()).contains(new Barred("赵守田", BarReason.NAMED));
        assertThatThrownBy(() -> stage.world.as(
                        cadre, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ActorComplainedOf.class));
        stage.accept(matter);
    }

    @Test
    @DisplayName("a mistake is lifted by another person with a reason; whoever was named never lifts")
    void lifted() {
        UUID matter = plain(false);
        Actor cadre = stage.world.places().person(stage.town, "钱有粮", Role.HANDLER, Role.APPROVER);
        UUID naming = name(stage.both, matter, null, "钱有粮");
        assertThatThrownBy(() -> lift(cadre, matter, naming, "我没有这回事。"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(ActorComplainedOf.class));
        assertThatThrownBy(() -> lift(stage.both, matter, naming, "写错了人。"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new LiftedByAnother("钱有粮")));
        assertThatThrownBy(() -> lift(stage.head, matter, naming, " ")).isInstanceOf(InvalidInputException.class);
        lift(stage.head, matter, naming, "写错了人,反映的是邻镇同名的人。");
        assertThat(choices(stage.handler, matter).heads())
                .anyMatch(one -> one.name().equals("钱有粮"));
    }

    private static void lift(Actor actor, UUID matter, UUID naming, String reason) {
        stage.world.run(actor, () -> stage.world.get(NameComplainedOf.class).lift(matter, naming, reason));
    }

    @Test
    @DisplayName("one unit or one person at a time, once; only the holder enters it")
    void wrongInput() {
        UUID matter = plain(false);
        assertThatThrownBy(() -> name(stage.handler, matter, null, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> name(stage.handler, matter, stage.village, "王某"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> name(stage.handler, matter, UUID.randomUUID(), ""))
                .isInstanceOf(InvalidInputException.class);
        name(stage.handler, matter, stage.village, "");
        assertThatThrownBy(() -> name(stage.handler, matter, stage.village, ""))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactly("complained.twice"));
        assertThatThrownBy(() -> name(stage.cityClerk, matter, stage.otherVillage, ""))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotTheHolder.class));
    }

    @Test
    @DisplayName("a colleague is known by the account: a namesake may be chosen, the one complained of may not")
    void knownByAccount() {
        UUID matter = plain(false);
        Actor namesake = stage.world.places().person(stage.town, stage.colleague.name(), Role.HANDLER);
        stage.world.as(
                stage.handler,
                () -> stage.world.get(NameComplainedOf.class).name(matter, null, stage.colleague.personId(), "", "所长"));
        assertThat(choices(stage.handler, matter).handlers())
                .extracting(person -> person.id())
                .contains(namesake.personId())
                .doesNotContain(stage.colleague.personId());
        assertThat(choices(stage.handler, matter).barred())
                .contains(new Barred(stage.colleague.name(), BarReason.NAMED));
        for (UUID wrong : List.of(stage.colleague.personId(), stage.cityClerk.personId())) {
            assertThatThrownBy(() -> stage.world.as(
                            stage.handler,
                            () -> stage.world.get(NameComplainedOf.class).name(matter, null, wrong, "", "")))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                            .extracting(error -> error.pointer())
                            .containsExactly("/staffId"));
        }
        assertThatThrownBy(() -> stage.world.as(stage.handler, () -> stage.world
                        .get(NameComplainedOf.class)
                        .name(matter, null, namesake.personId(), "周有田", "")))
                .isInstanceOf(InvalidInputException.class);

        // typed, the name keeps both away: nobody knows which one is meant
        UUID typed = plain(false);
        name(stage.handler, typed, null, stage.colleague.name());
        assertThat(choices(stage.handler, typed).handlers())
                .extracting(person -> person.id())
                .doesNotContain(namesake.personId(), stage.colleague.personId());
    }
}
