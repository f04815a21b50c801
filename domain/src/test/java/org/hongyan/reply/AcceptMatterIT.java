package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.ServingMethod;
import org.hongyan.handover.HandoverKind;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.Receipt;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AcceptMatterIT {

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

    @Test
    @DisplayName("受理: CL1 and CL3 end, CL4 begins, CL2 ends with the service on the last representative")
    void accepted() {
        UUID matter = stage.assigned(2).matterId();
        stage.world.clock().setDay(LocalDate.of(2026, 10, 28));
        UUID notice = stage.world.as(
                stage.handler, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null)));

        assertThat(stage.state(matter)).isEqualTo(MatterState.ACCEPTED);
        assertThat(one(matter, ClockKind.DISPATCH).state()).isEqualTo(State.STOPPED);
        assertThat(one(matter, ClockKind.OBJECTION).state()).isEqualTo(State.STOPPED);
        assertThat(one(matter, ClockKind.RECEIPT_NOTICE).state()).isEqualTo(State.RUNNING);
        assertThat(one(matter, ClockKind.HANDLING).dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));

        stage.serve(matter, notice, 0, LocalDate.of(2026, 10, 28));
        assertThat(one(matter, ClockKind.RECEIPT_NOTICE).state()).isEqualTo(State.RUNNING);
        stage.world.clock().setDay(LocalDate.of(2026, 10, 30));
        stage.serve(matter, notice, 1, LocalDate.of(2026, 10, 29));
        assertThat(one(matter, ClockKind.RECEIPT_NOTICE).stoppedOn()).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThatThrownBy(() -> stage.serve(matter, notice, 1, LocalDate.of(2026, 10, 29)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ServedBefore(LocalDate.of(2026, 10, 29))));
    }

    @Test
    @DisplayName("the notice can be handed over at once; the handler is named and the body answers")
    void servedAtOnce() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        assertThat(one(matter, ClockKind.RECEIPT_NOTICE).stoppedOn()).isEqualTo(ReplyStage.START);
        var view = stage.view(stage.handler, matter);
        assertThat(view.handlerId()).isEqualTo(stage.handler.personId());
        assertThat(view.responsibleBodyId()).isEqualTo(stage.town.body());
        var handling = stage.world.as(
                stage.handler, () -> stage.world.get(HandlingReader.class).open(matter));
        assertThat(handling.documents())
                .filteredOn(line -> line.kind() == DocumentKind.ACCEPTANCE_NOTICE)
                .singleElement()
                .satisfies(line -> assertThat(line.number()).contains("受〔2026〕"));
    }

    @Test
    @DisplayName("own powers: the notice is due from the receipt, as CL1 was")
    void ownPowers() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        UUID matter = receipt.matterId();
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.DISPATCH)).hasSize(1);
        var own = stage.world
                .places()
                .person(stage.town, "辛", org.hongyan.staff.Role.INTAKE_CLERK, org.hongyan.staff.Role.DISPATCHER);
        UUID ownMatter =
                stage.petitioners.letter(own, stage.petitioners.claim(1)).matterId();
        stage.world.clock().setDay(LocalDate.of(2026, 11, 2));
        stage.world.as(own, () -> stage.world.get(AcceptMatter.class).accept(stage.order(ownMatter, null)));
        ClockLine notice = one(ownMatter, ClockKind.RECEIPT_NOTICE);
        assertThat(notice.startedOn()).isEqualTo(ReplyStage.START);
        assertThat(notice.dueOn()).isEqualTo(one(ownMatter, ClockKind.DISPATCH).dueOn());
        assertThat(one(ownMatter, ClockKind.HANDLING).startedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    @DisplayName("a suggestion has a promised date and no sixty days")
    void suggestion() {
        PetitionInput claim = stage.petitioners.claim(1);
        PetitionInput suggestion = new PetitionInput(
                Nature.SUGGESTION,
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                claim.subject(),
                claim.petitioners(),
                claim.headCount(),
                false,
                false,
                false);
        UUID matter = stage.petitioners.letter(stage.cityClerk, suggestion).matterId();
        stage.hand(stage.cityClerk, matter, HandoverKind.REFER);
        stage.accept(matter);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.HANDLING)).isEmpty();
        assertThat(stage.course(stage.handler, matter))
                .filteredOn(entry -> entry.kind().equals("ACCEPT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsEntry("until", "2026-12-25"));
        // the notice is served: what remains is the promised day, in the list as every limit
        assertThat(stage
                        .world
                        .as(stage.handler, () -> stage.world
                                .get(DeskLists.class)
                                .page(DeskQuery.of(EnumSet.of(DeskGroup.HANDLING), 50)))
                        .stream()
                        .filter(row -> row.matterId().equals(matter)))
                .singleElement()
                .satisfies(row -> assertThat(row.timer()).isEqualTo(DeskTimer.SUGGESTION_PROMISE))
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 12, 25)));
        assertThatThrownBy(() -> stage.findAll(matter))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NoOpinionOnRoute.class));
    }

    @Test
    @DisplayName("人大交办: CL16 runs instead of CL9")
    void fromCongress() {
        UUID matter = stage.petitioners
                .letter(stage.congressClerk, stage.petitioners.claim(1))
                .matterId();
        stage.hand(stage.congressClerk, matter, HandoverKind.ASSIGN);
        stage.accept(matter);
        assertThat(one(matter, ClockKind.CONGRESS_ASSIGNMENT).state()).isEqualTo(State.RUNNING);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.ASSIGNED_LIMIT))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "handler and head are two persons with such posts here, without interest; a barred village is no choice")
    void wrongPeople() {
        UUID matter = stage.referred(1).matterId();
        AcceptMatter.Order wrong = new AcceptMatter.Order(
                matter, stage.village, stage.both.personId(), stage.both.personId(), false, null);
        assertThatThrownBy(() -> stage.world.as(
                        stage.handler, () -> stage.world.get(AcceptMatter.class).accept(wrong)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactlyInAnyOrder("section.notOpen", "recusal.missing", "head.isHandler"));
        AcceptMatter.Order strangers =
                new AcceptMatter.Order(matter, null, stage.villager.personId(), stage.cityClerk.personId(), true, null);
        assertThatThrownBy(() -> stage.world.as(
                        stage.handler, () -> stage.world.get(AcceptMatter.class).accept(strangers)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactlyInAnyOrder("handler.notHere", "head.notHere"));
        var choices = stage.world.as(
                stage.handler, () -> stage.world.get(HandlingReader.class).choices(matter));
        assertThat(choices.sections())
                .extracting(org.hongyan.tenant.Unit::id)
                .containsExactlyInAnyOrder(stage.land, stage.otherVillage);
    }

    @Test
    @DisplayName("who has passed it on accepts it no more; nobody accepts twice")
    void notHere() {
        UUID matter = stage.referred(1).matterId();
        var cityHandler = stage.world.places().person(stage.city, "壬", org.hongyan.staff.Role.HANDLER);
        assertThatThrownBy(() -> stage.world.as(
                        cityHandler, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotTheHolder.class));
        stage.accept(matter);
        assertThatThrownBy(() -> stage.accept(matter)).isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("改派: the new handler sees it, a handler of another section does not; the reason stays inside")
    void allotted() {
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.world.run(stage.head, () -> stage.world
                .get(AllotMatter.class)
                .allot(new AllotMatter.Order(matter, stage.land, stage.colleague.personId(), "原承办人休假。", true)));
        assertThat(stage.view(stage.colleague, matter).handlerId()).isEqualTo(stage.colleague.personId());
        assertThatThrownBy(() -> stage.view(stage.villager, matter)).isInstanceOf(RefusedException.class);
        assertThat(stage.course(stage.cityClerk, matter))
                .filteredOn(entry -> entry.kind().equals("REASSIGN"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args().values()).noneMatch(text -> text.contains("休假")));
        assertThatThrownBy(() -> stage.world.run(stage.head, () -> stage.world
                        .get(AllotMatter.class)
                        .allot(new AllotMatter.Order(matter, stage.village, stage.handler.personId(), "", false))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder("/reason", "/sectionId", "/noInterest"));
        assertThat(Set.of(stage.clocks(stage.head, matter, ClockKind.HANDLING)
                        .get(0)
                        .state()))
                .containsExactly(State.RUNNING);
    }

    @Test
    @DisplayName("a service before the signature or in the future is refused beside the field")
    void serviceDates() {
        UUID matter = stage.referred(1).matterId();
        stage.world.clock().setDay(LocalDate.of(2026, 10, 28));
        UUID notice = stage.world.as(
                stage.handler, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null)));
        for (LocalDate wrong : new LocalDate[] {ReplyStage.START, LocalDate.of(2026, 10, 29)}) {
            assertThatThrownBy(() -> stage.serve(matter, notice, 0, wrong))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/on"));
        }
        assertThatThrownBy(() -> stage.world.run(stage.handler, () -> stage.world
                        .get(ServeDocument.class)
                        .serve(
                                matter,
                                new ServeDocument.Served(
                                        UUID.randomUUID(), UUID.randomUUID(), ServingMethod.POST, null, false, ""))))
                .isInstanceOf(RefusedException.class);
    }

    private static ClockLine one(UUID matter, ClockKind kind) {
        return stage.clocks(stage.handler, matter, kind).get(0);
    }
}
