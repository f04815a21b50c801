package org.hongyan.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.Finding;
import org.hongyan.document.ServingMethod;
import org.hongyan.exchange.ExchangeKind;
import org.hongyan.exchange.ExchangeOffers;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.procedure.PrepareExtension;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.AllotMatter;
import org.hongyan.reply.AssignmentPolicy.Barred;
import org.hongyan.reply.DraftFindings;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.RecordInvestigation;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.ReturnOpinion;
import org.hongyan.reply.SignOpinion;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.reply.Typed;
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

class RecusalIT {

    private static ReplyStage stage;
    private static Actor second;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        second = stage.world.places().person(stage.town, "辛", Role.HANDLER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID accepted() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        return matter;
    }

    private static StateInterest state() {
        return stage.world.get(StateInterest.class);
    }

    private static Set<ExchangeKind> exchanges(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(ExchangeOffers.class).of(stage.view(actor, matter)));
    }

    private static void declare(Actor actor, UUID matter, String reason) {
        stage.world.run(actor, () -> state().declare(matter, reason));
    }

    private static void allot(UUID matter, Actor to) {
        stage.world.run(stage.head, () -> stage.world
                .get(AllotMatter.class)
                .allot(new AllotMatter.Order(matter, null, to.personId(), "原承办人回避。", true)));
    }

    private static void refused(Class<?> kind, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(kind));
    }

    private static String group(UUID matter) {
        try (Connection connection = stage.world.database().asOwner().getConnection();
                PreparedStatement asked = connection.prepareStatement(
                        "select state_group from desk_item where matter_id = ? and body_id = ?")) {
            asked.setObject(1, matter);
            asked.setObject(2, stage.town.body());
            try (ResultSet row = asked.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName("named at acceptance: handler and head, each with the sentence ticked, by whom and when")
    void kept() {
        UUID matter = accepted();
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(RecusalReader.class).lines(matter)))
                .extracting(RecusalReader.Line::person, RecusalReader.Line::own, RecusalReader.Line::words)
                .containsExactly(
                        tuple(stage.handler.name(), true, Statements.words()),
                        tuple(stage.head.name(), false, Statements.words()));
    }

    @Test
    @DisplayName(
            "a handler with an interest steps aside: nothing more in the matter; the head names another; lists say so")
    void stepsAside() {
        UUID matter = accepted();
        assertThat(group(matter)).isEqualTo(DeskGroup.HANDLING.name());
        assertThat(exchanges(stage.handler, matter)).isNotEmpty();
        declare(stage.handler, matter, "信访人是我的表姐。");
        assertThat(exchanges(stage.handler, matter)).isEmpty();
        assertThat(stage.view(stage.head, matter).part().handlerId()).isNull();
        assertThat(group(matter)).isEqualTo(DeskGroup.TO_ALLOT.name());
        assertThat(stage.course(stage.head, matter))
                .extracting(entry -> entry.kind())
                .contains("RECUSED", "TAKEN_FROM_THE_COMPLAINED_OF");

        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(RecusalReader.class).away(matter)))
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(ActorRecused.class));
        assertThat(stage.world.as(
                        stage.head, () -> stage.world.get(RecusalReader.class).away(matter)))
                .isEmpty();
        refused(ActorRecused.class, () -> stage.hear(matter));
        refused(ActorRecused.class, () -> stage.findAll(matter));
        refused(
                ActorRecused.class,
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(SubmitOpinion.class).submit(matter)));
        refused(
                ActorRecused.class,
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(PrepareExtension.class).prepare(matter, 30, "情况复杂。")));
        refused(ActorRecused.class, () -> stage.world.run(stage.handler, () -> state().none(matter, true)));
        assertThat(stage.world.as(
                        stage.head, () -> stage.world.get(HandlingReader.class).choices(matter)))
                .satisfies(choices -> {
                    assertThat(choices.handlers())
                            .noneMatch(one -> one.id().equals(stage.handler.personId()))
                            .anyMatch(one -> one.id().equals(second.personId()));
                    assertThat(choices.barred()).contains(new Barred(stage.handler.name(), BarReason.RECUSED));
                });
        assertThatThrownBy(() -> allot(matter, stage.handler)).isInstanceOf(InvalidInputException.class);
        allot(matter, second);
        assertThat(group(matter)).isEqualTo(DeskGroup.HANDLING.name());
    }

    @Test
    @DisplayName("whom somebody else named says first that there is no interest, then works")
    void firstStep() {
        UUID matter = accepted();
        allot(matter, stage.both);
        List<FindingDraft> findings = stage.findings(matter, Finding.SUPPORTED);
        refused(
                StatementMissing.class,
                () -> stage.world.run(
                        stage.both, () -> stage.world.get(DraftFindings.class).save(matter, findings)));
        assertThat(stage.world.as(
                        stage.both, () -> stage.world.get(RecusalReader.class).missing(matter)))
                .isTrue();
        assertThatThrownBy(() -> stage.world.run(stage.both, () -> state().none(matter, false)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactly("recusal.own"));
        stage.world.run(stage.both, () -> state().none(matter, true));
        stage.world.run(stage.both, () -> stage.world.get(DraftFindings.class).save(matter, findings));
    }

    @Test
    @DisplayName("the head sets a signer aside, who signs nothing then; a mistake is ended by a third person")
    void setAside() {
        UUID matter = accepted();
        Actor other = stage.world.places().person(stage.town, "壬", Role.APPROVER);
        stage.hear(matter);
        stage.findAll(matter);
        stage.world.as(stage.handler, () -> stage.world.get(SubmitOpinion.class).submit(matter));
        stage.world.run(stage.head, () -> state().setAside(matter, other.personId(), "曾任该村包村干部。"));
        refused(
                ActorRecused.class,
                () -> stage.world.as(
                        other, () -> stage.world.get(SignOpinion.class).sign(matter)));
        refused(
                LiftedBySamePerson.class,
                () -> stage.world.run(stage.head, () -> state().lift(matter, other.personId(), "弄错了。")));
        refused(ActorRecused.class, () -> stage.world.run(other, () -> state().lift(matter, other.personId(), "我没有。")));
        stage.world.run(stage.both, () -> state().lift(matter, other.personId(), "同名的是另一位干部。"));
        stage.world.as(other, () -> stage.world.get(SignOpinion.class).sign(matter));
    }

    @Test
    @DisplayName("what a handler wrote who steps aside afterwards is not signed; sent back, another one writes it anew")
    void writtenByInvolved() {
        UUID matter = accepted();
        stage.hear(matter);
        stage.findAll(matter);
        stage.world.as(stage.handler, () -> stage.world.get(SubmitOpinion.class).submit(matter));
        declare(stage.handler, matter, "信访人是我的表姐。");
        refused(
                WriterBarred.class,
                () -> stage.world.as(
                        stage.head, () -> stage.world.get(SignOpinion.class).sign(matter)));
        stage.world.run(stage.head, () -> stage.world.get(ReturnOpinion.class).returnToHandler(matter, "经办人回避,请重新起草。"));
        allot(matter, second);
        stage.world.run(second, () -> state().none(matter, true));
        List<FindingDraft> findings = stage.findings(matter, Finding.SUPPORTED);
        stage.world.run(second, () -> stage.world.get(DraftFindings.class).save(matter, findings));
        stage.world.as(second, () -> stage.world.get(SubmitOpinion.class).submit(matter));
        stage.world.as(stage.head, () -> stage.world.get(SignOpinion.class).sign(matter));
    }

    @Test
    @DisplayName("wrong input: no reason, nobody chosen, a person of another body, nobody recused; no part, not found")
    void wrong() {
        UUID matter = accepted();
        assertThatThrownBy(() -> declare(stage.handler, matter, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> stage.world.run(stage.head, () -> state().setAside(matter, null, "有利害关系。")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> stage.world.run(
                        stage.head, () -> state().setAside(matter, stage.cityClerk.personId(), "有利害关系。")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> stage.world.run(stage.head, () -> state().lift(matter, second.personId(), "弄错了。")))
                .isInstanceOf(InvalidInputException.class);
        refused(MatterNotFound.class, () -> declare(stage.congressClerk, matter, "有利害关系。"));
    }

    @Test
    @DisplayName("whoever is complained of prepares nothing either")
    void complainedOfPreparesNothing() {
        UUID matter = stage.referred(1).matterId();
        Actor cadre = stage.world.places().person(stage.town, "周有田", Role.HANDLER);
        stage.world.as(cadre, () -> stage.world
                .get(AcceptMatter.class)
                .accept(new AcceptMatter.Order(
                        matter, null, cadre.personId(), stage.head.personId(), true, ServingMethod.POST)));
        stage.world.as(
                stage.handler, () -> stage.world.get(NameComplainedOf.class).name(matter, null, null, "周有田", ""));
        refused(
                ActorComplainedOf.class,
                () -> stage.world.as(
                        cadre, () -> stage.world.get(PrepareExtension.class).prepare(matter, 30, "情况复杂。")));
        refused(
                ActorComplainedOf.class,
                () -> stage.world.as(cadre, () -> stage.world
                        .get(RecordInvestigation.class)
                        .record(matter, Typed.investigation(cadre, stage.today(), "村民", "走访。", 2))));
    }
}
