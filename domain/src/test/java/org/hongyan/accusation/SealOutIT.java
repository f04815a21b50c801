package org.hongyan.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.accusation.AccusationLineIT.refused;
import static org.hongyan.accusation.AccusationLineIT.wrong;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.handover.AccusationStaysSealed;
import org.hongyan.handover.HandoverKind;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.matter.Demand;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.NotYourStep;
import org.hongyan.matter.OnlySealedOn;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;
import org.hongyan.petition.Receipt;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.procedure.RequestSupplement;
import org.hongyan.staff.Actor;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T05 and T45: an accusation leaves an office that may not have it, and nothing but a slip stays. */
class SealOutIT {

    private static SealedScene scene;

    @BeforeAll
    static void begin() {
        scene = new SealedScene().withKeys();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    private static World world() {
        return scene.stage.world;
    }

    private static List<SealedDoor.Slip> slips(Actor actor) {
        return world().as(actor, () -> world().get(ReadSlips.class).list());
    }

    private static ReadAccusation.File arrived(Actor clerk, String slip) {
        UUID id = scene.open(clerk).stream()
                .filter(line -> line.accusation().slipNumber().equals(slip))
                .findFirst()
                .orElseThrow()
                .accusation()
                .id();
        return scene.read(clerk, id);
    }

    private static void gone(Actor actor, UUID matter) {
        refused(MatterNotFound.class, () -> world().as(
                        actor, () -> world().get(MatterReader.class).open(matter)));
    }

    @Test
    @DisplayName(
            "T05 on paper: registered by number, day and channel; the slip; typed in only at the discipline office")
    void paper() {
        UUID matter = world().as(scene.stage.cityClerk, () -> world().get(RegisterSealedPaper.class)
                .register(Channel.LETTER, LocalDate.of(2026, 10, 23)));
        assertThat(scene.stage.view(scene.stage.cityClerk, matter).title()).isEmpty();
        assertThat(scene.stage.view(scene.stage.cityClerk, matter).steps())
                .as("nothing is done with a slip but passing it on")
                .containsExactly(Transition.SEAL_OUT);
        refused(
                AccusationStaysSealed.class,
                () -> scene.stage.hand(scene.stage.cityClerk, matter, HandoverKind.ASSIGN));
        refused(OnlySealedOn.class, () -> world().as(scene.stage.cityClerk, () -> world().get(RequestSupplement.class)
                .ask(matter, "请说明被举报的人。", LocalDate.of(2026, 11, 9))));
        String number = scene.sealOut(scene.stage.cityClerk, matter, false, "");
        gone(scene.stage.cityClerk, matter);
        SealedDoor.Slip slip = slips(scene.stage.cityClerk).get(0);
        assertThat(slip.number()).isEqualTo(number);
        assertThat(slip.channel()).isEqualTo(Channel.LETTER);
        assertThat(world().as(scene.stage.cityClerk, () -> world().get(ReadSlips.class)
                        .paper(slip.id())))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        ReadAccusation.File file = arrived(scene.lowerClerk, number);
        assertThat(file.text()).isNull();
        UUID id = file.accusation().id();
        refused(NotPossibleWithAccusation.class, () -> world().run(
                        scene.lowerClerk,
                        () -> world().get(DecideAccusation.class).register(id, AccusationNature.CONDUCT, "某")));
        world().run(scene.lowerClerk, () -> world().get(TakeInAccusation.class)
                .paperCame(id, SealedScene.input(false, SealedScene.ACCUSER)));
        assertThat(scene.read(scene.lowerClerk, id).accusation().named()).isTrue();
        wrong(
                () -> world().as(scene.stage.cityClerk, () -> world().get(RegisterSealedPaper.class)
                        .register(Channel.ONLINE, LocalDate.of(2027, 1, 1))),
                "/channel",
                "/receivedOn");
    }

    @Test
    @DisplayName("T45 in handling: sealed with every paper, wiped everywhere, slips at all bodies, the accuser told")
    void foundLate() throws SQLException {
        Receipt receipt = scene.inHandling();
        UUID matter = receipt.matterId();
        scene.stage.hear(matter);
        refused(NotTheHolder.class, () -> scene.sealOut(scene.stage.cityClerk, matter, false, ""));
        refused(
                NotYourStep.class,
                () -> scene.sealOut(
                        world().places().person(scene.stage.town, "登", org.hongyan.staff.Role.INTAKE_CLERK),
                        matter,
                        false,
                        ""));
        for (String secret : List.of(SealedScene.WORDS, SealedScene.ACCUSED)) {
            assertThat(scene.tablesWith(secret)).isNotEmpty();
        }
        int counted = scene.counted("户头");
        String number = scene.sealOut(scene.stage.handler, matter, false, "转办时柳堤村看到过复印件");
        assertThat(scene.counted("户头")).isEqualTo(counted - 1);
        for (String secret : SealedScene.SECRETS) {
            assertThat(scene.tablesWith(secret)).as(secret).isSubsetOf("staff_member");
        }
        gone(scene.stage.handler, matter);
        gone(scene.stage.cityClerk, matter);
        gone(scene.stage.head, matter);
        assertThat(slips(scene.stage.handler))
                .extracting(SealedDoor.Slip::number)
                .contains(number);
        assertThat(slips(scene.stage.cityClerk))
                .extracting(SealedDoor.Slip::number)
                .contains(number);

        ReadAccusation.File file = arrived(scene.lowerClerk, number);
        assertThat(file.accusation().exposed()).isTrue();
        assertThat(file.text().facts()).contains(SealedScene.WORDS);
        assertThat(file.text().incident()).contains("复印件");
        assertThat(file.text().accuser().phone()).endsWith(SealedScene.PHONE);
        assertThat(file.text().files()).isNotEmpty();
        assertThat(file.accusation().noticeDueOn()).isNotNull();

        PublicStatus status = world().asCitizen(List.of(), () -> world().get(LookUpPetition.class)
                        .lookUp(receipt.number(), receipt.codes().get(0).code(), "1.2.3.4"))
                .status();
        assertThat(status.state()).isEqualTo(MatterState.SEALED_OUT);
        assertThat(status.toString()).doesNotContain(SealedScene.ACCUSED);
    }

    @Test
    @DisplayName("T45 on the road and before registration: the receiver and the intake clerk seal out what they hold")
    void otherStates() {
        Receipt onTheRoad = scene.stage.petitioners.letter(scene.stage.cityClerk, scene.accusingClaim());
        scene.stage.hand(scene.stage.cityClerk, onTheRoad.matterId(), org.hongyan.handover.HandoverKind.REFER);
        scene.sealOut(scene.stage.handler, onTheRoad.matterId(), false, "");
        gone(scene.stage.cityClerk, onTheRoad.matterId());
        Receipt online = scene.stage.petitioners.submit(scene.stage.city, scene.accusingClaim(), "键-密-一");
        String number = scene.sealOut(scene.stage.cityClerk, online.matterId(), true, "");
        assertThat(arrived(scene.upperClerk, number).text().facts()).contains(SealedScene.WORDS);
    }

    @Test
    @DisplayName("mixed content: what is marked goes, the rest stays word by word; neither nothing nor everything")
    void mixed() throws SQLException {
        Receipt receipt = scene.stage.petitioners.letter(scene.stage.cityClerk, scene.accusingClaim());
        UUID matter = receipt.matterId();
        Petition petition = world().as(scene.stage.cityClerk, () -> world().inTransaction(
                        () -> world().get(Petitions.class).ofMatter(matter).get(0)));
        List<Demand> demands = world().as(scene.stage.cityClerk, () -> world().inTransaction(
                        () -> world().get(Matters.class).demands(matter)));
        assertThat(Sentences.of(petition.content())).hasSize(3);
        refused(NothingAccuses.class, () -> part(matter, petition, Set.of(), Set.of(), "补偿"));
        refused(EverythingAccuses.class, () -> part(matter, petition, Set.of(0, 1, 2), Set.of(), "补偿"));
        wrong(() -> part(matter, petition, Set.of(1), Set.of(), ""), "/title");
        int accusing = scene.counted("户头");
        int staying = scene.counted("安置");
        String number = part(matter, petition, Set.of(1), Set.of(demands.get(1).id()), "青苗补偿款未到账");
        for (String secret : List.of(SealedScene.WORDS, SealedScene.ACCUSED)) {
            assertThat(scene.tablesWith(secret)).as(secret).isSubsetOf("staff_member");
        }
        assertThat(scene.counted("户头")).isEqualTo(accusing - 1);
        assertThat(scene.counted("安置")).isEqualTo(staying).isPositive();
        assertThat(scene.stage.view(scene.stage.cityClerk, matter).state()).isEqualTo(MatterState.REGISTERED);
        String kept = world().as(scene.stage.cityClerk, () -> world().inTransaction(() ->
                world().get(Petitions.class).ofMatter(matter).get(0).content()));
        assertThat(kept).isEqualTo("安置路占了我家的地。请求把补偿款发给我们。");
        assertThat(arrived(scene.lowerClerk, number).text().facts())
                .contains(SealedScene.WORDS)
                .doesNotContain("安置路");
        assertThat(slips(scene.stage.cityClerk))
                .extracting(SealedDoor.Slip::number)
                .contains(number);
        scene.stage.hand(scene.stage.cityClerk, matter, org.hongyan.handover.HandoverKind.REFER);
    }

    @Test
    @DisplayName("guesses cost more and more time; the right code opens at once and starts afresh")
    void guesses() {
        SubmitAccusation.Ticket ticket = scene.submit(false, "");
        String wrong = world().get(QueryCodes.class).fresh().reveal();
        for (int i = 0; i < 10; i++) {
            assertThat(look(ticket.number(), wrong)).isEmpty();
        }
        refused(TooManyTries.class, () -> look(ticket.number(), wrong));
        assertThat(look(ticket.number(), ticket.code())).isPresent();
        assertThat(look(ticket.number(), wrong)).isEmpty();
    }

    private static Optional<LookUpAccusation.Progress> look(String number, String code) {
        return world().asCitizen(
                        List.of(), () -> world().get(LookUpAccusation.class).lookUp(number, code, "7.7.7.7"));
    }

    private static String part(UUID matter, Petition petition, Set<Integer> marked, Set<UUID> demands, String title) {
        return world().as(scene.stage.cityClerk, () -> world().get(PartAccusation.class)
                .part(new PartAccusation.Order(matter, petition.id(), false, marked, demands, Set.of(), title)));
    }
}
