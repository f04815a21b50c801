package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.HandoverKind;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.NothingFound;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matching.FindMatches;
import org.hongyan.matter.ClockLine;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.MatterView;
import org.hongyan.matter.Nature;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
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

/** Mixed content is split into two matters before it goes on its way; nothing is lost, nothing gained. */
class PartMatterIT {

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

    private static Receipt letter(int people) {
        return stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(people));
    }

    private static MatterView view(UUID matter) {
        return stage.view(stage.cityClerk, matter);
    }

    private static PartMatter.Order order(UUID matter, Set<UUID> demands) {
        return new PartMatter.Order(matter, demands, "公开补偿款的分配方案", Nature.CLAIM, "");
    }

    private static PartMatter.Parted part(Actor actor, PartMatter.Order order) {
        return stage.world.as(actor, () -> stage.world.get(PartMatter.class).part(order));
    }

    private static Set<UUID> second(UUID matter) {
        return Set.of(view(matter).demands().get(1).id());
    }

    private static void refused(Class<? extends Refusal> why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    @Test
    @DisplayName("分立：诉求各归一件，收件日期和十五日期限不变，同样的人，同样的查询码")
    void parted() {
        Receipt receipt = letter(2);
        UUID whole = receipt.matterId();
        ClockLine before = dispatch(whole);
        stage.world.clock().setDay(ReplyStage.START.plusDays(2));
        PartMatter.Parted parted = part(stage.cityClerk, order(whole, second(whole)));

        assertThat(view(whole).demands())
                .extracting(MatterView.DemandLine::text)
                .containsExactly("请求兑付青苗补偿款 5,720 元。");
        MatterView part = view(parted.matterId());
        assertThat(part.demands()).extracting(MatterView.DemandLine::text).containsExactly("请求公开补偿款的分配方案。");
        assertThat(part.state()).isEqualTo(MatterState.REGISTERED);
        assertThat(part.number()).isEqualTo(parted.number()).isNotEqualTo(receipt.number());
        assertThat(part.receivedOn()).isEqualTo(ReplyStage.START);
        assertThat(part.registeredOn()).isEqualTo(view(whole).registeredOn());
        assertThat(dispatch(parted.matterId()).dueOn()).isEqualTo(before.dueOn());
        assertThat(dispatch(whole).dueOn()).isEqualTo(before.dueOn());

        List<Petitioner> people = stage.world.as(
                stage.cityClerk, () -> stage.world.get(Petitions.class).petitionersOfMatter(parted.matterId()));
        assertThat(people).extracting(Petitioner::nameMasked).hasSize(2).doesNotContain("");
        for (int who = 0; who < 2; who++) {
            PublicStatus one = status(receipt, who, receipt.number());
            PublicStatus other = status(receipt, who, parted.number());
            assertThat(one.parts())
                    .extracting(PublicStatus.PartedMatter::number)
                    .containsExactly(parted.number());
            assertThat(other.parts())
                    .extracting(PublicStatus.PartedMatter::number)
                    .containsExactly(receipt.number());
            assertThat(other.representative()).isEqualTo(who + 1);
            assertThat(one.steps()).extracting(PublicStatus.Step::kind).contains("PARTED");
            assertThat(other.steps()).extracting(PublicStatus.Step::kind).contains("PARTED_FROM");
        }
        assertThat(told(whole))
                .filteredOn(notice -> notice.key().contains("parted"))
                .hasSize(2);
    }

    @Test
    @DisplayName("原来的查询码配任何一个编号都能查；别人的码查不到")
    void oneCodeForBoth() {
        Receipt receipt = letter(1);
        Receipt stranger = letter(1);
        PartMatter.Parted parted = part(stage.cityClerk, order(receipt.matterId(), second(receipt.matterId())));
        assertThat(lookUp(parted.number(), receipt).number()).isEqualTo(parted.number());
        assertThat(lookUp(receipt.number(), receipt).number()).isEqualTo(receipt.number());
        refused(NothingFound.class, () -> lookUp(parted.number(), stranger));
        refused(NothingFound.class, () -> lookUp(stranger.number(), receipt));
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(stranger, 0),
                        () -> stage.world.get(StatusReader.class).byNumber(parted.number())))
                .isEmpty();
    }

    @Test
    @DisplayName("一件来信分成两件，不是重复，也还是一次提交")
    void noRepeatAndOneSubmission() {
        UUID whole = letter(1).matterId();
        PartMatter.Parted parted = part(stage.cityClerk, order(whole, second(whole)));
        for (UUID matter : List.of(whole, parted.matterId())) {
            UUID other = matter.equals(whole) ? parted.matterId() : whole;
            assertThat(stage.world.as(
                            stage.cityClerk,
                            () -> stage.world.get(FindMatches.class).of(matter)))
                    .noneMatch(proposal -> proposal.matterId().equals(other));
        }
        Set<UUID> submissions = List.of(whole, parted.matterId()).stream()
                .flatMap(matter ->
                        stage
                                .world
                                .as(
                                        stage.cityClerk,
                                        () -> stage.world.get(Petitions.class).ofMatter(matter))
                                .stream())
                .map(Petition::whole)
                .collect(Collectors.toSet());
        assertThat(submissions).hasSize(1);
    }

    @Test
    @DisplayName("两件各走各的路：一件交办，一件留下")
    void eachGoesItsWay() {
        UUID whole = letter(1).matterId();
        PartMatter.Parted parted = part(stage.cityClerk, order(whole, second(whole)));
        stage.hand(stage.cityClerk, parted.matterId(), HandoverKind.ASSIGN);
        assertThat(view(parted.matterId()).state()).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(view(whole).state()).isEqualTo(MatterState.REGISTERED);
        assertThat(stage.view(stage.handler, parted.matterId()).demands()).hasSize(1);
        assertThatThrownBy(() -> stage.view(stage.handler, whole)).isInstanceOf(RefusedException.class);
        assertThat(linked(stage.handler, parted.matterId())).containsExactly(parted.matterId());
        assertThat(linked(stage.cityClerk, parted.matterId())).containsExactlyInAnyOrder(whole, parted.matterId());
        assertThat(linked(stage.congressClerk, parted.matterId())).isEmpty();
    }

    /** The matters made of that petition that the page of this one leads to. */
    private static List<UUID> linked(Actor viewer, UUID matter) {
        return stage.world.as(viewer, () -> {
            Petitions petitions = stage.world.get(Petitions.class);
            return petitions.ofMatter(matter).stream()
                    .flatMap(own -> petitions.partsOf(own.whole()).stream())
                    .map(Petition::matterId)
                    .toList();
        });
    }

    @Test
    @DisplayName("不能分立：诉求一项不留、已经转出、别的单位、没有勾选、性质是检举控告")
    void notPossible() {
        UUID whole = letter(1).matterId();
        Set<UUID> all =
                view(whole).demands().stream().map(MatterView.DemandLine::id).collect(Collectors.toSet());
        refused(NothingStays.class, () -> part(stage.cityClerk, order(whole, all)));
        assertThatThrownBy(() -> part(stage.cityClerk, order(whole, Set.of())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> part(
                        stage.cityClerk, new PartMatter.Order(whole, second(whole), "反映村干部", Nature.ACCUSATION, "")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        part(stage.cityClerk, new PartMatter.Order(whole, second(whole), " ", Nature.CLAIM, "没有")))
                .isInstanceOf(InvalidInputException.class);
        Actor townClerk = stage.world.places().person(stage.town, "癸", Role.INTAKE_CLERK, Role.DISPATCHER);
        Set<UUID> chosen = second(whole);
        assertThatThrownBy(() -> part(townClerk, order(whole, chosen))).isInstanceOf(RefusedException.class);
        assertThat(view(whole).demands()).hasSize(2);

        stage.hand(stage.cityClerk, whole, HandoverKind.ASSIGN);
        refused(NotTheHolder.class, () -> part(stage.cityClerk, order(whole, chosen)));
        refused(NotPartedNow.class, () -> part(townClerk, order(whole, chosen)));
    }

    private static PublicStatus lookUp(String number, Receipt receipt) {
        return stage.world
                .asCitizen(List.of(), () -> stage.world
                        .get(LookUpPetition.class)
                        .lookUp(number, receipt.codes().get(0).code(), "192.0.2.7"))
                .status();
    }

    private static PublicStatus status(Receipt receipt, int representative, String number) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, representative),
                () -> stage.world.get(StatusReader.class).byNumber(number).orElseThrow());
    }

    private static List<NoticeView> told(UUID matter) {
        return stage.world.as(
                stage.cityClerk,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Notices.class).ofMatter(matter)));
    }

    private static ClockLine dispatch(UUID matter) {
        return view(matter).clocks().stream()
                .filter(line -> line.kind() == ClockKind.DISPATCH)
                .findFirst()
                .orElseThrow();
    }
}
