package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.Nature;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CongressMarksIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Receipt letter(Actor clerk, Nature nature, CongressClass chosen) {
        PetitionInput claim = stage.petitioners.claim(1);
        PetitionInput input = new PetitionInput(
                nature,
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                claim.subject(),
                claim.petitioners(),
                1,
                false,
                false,
                false);
        return stage.world.as(clerk, () -> stage.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(Channel.LETTER, ReplyStage.START, input, Map.of(), chosen)));
    }

    private static List<String> wrong(Runnable deed) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(InvalidInputException.class, wrong -> wrong.errors()
                .forEach(error -> found.add(error.pointer() + " " + error.code())));
        return found;
    }

    private static Optional<CongressClass> seen(Actor reader, Receipt receipt) {
        return stage.world.as(reader, () -> stage.world.get(CongressMarks.class).of(receipt.matterId()));
    }

    @Test
    @DisplayName(
            "a congress classes what it registers by its own tree, on the track the petitioner chose; nobody else does")
    void classed() {
        CongressClass appeal = new CongressClass(CongressWish.APPEAL, CongressPower.JUDICIARY);
        Receipt receipt = letter(stage.congressClerk, Nature.CLAIM, appeal);
        assertThat(seen(stage.congressClerk, receipt)).contains(appeal);
        assertThat(seen(stage.cityClerk, receipt)).as("kept by the congress").isEmpty();
        assertThat(wrong(() -> letter(stage.congressClerk, Nature.CLAIM, null)))
                .containsExactly("/congressWish congressWish.missing", "/congressPower congressPower.missing");
        assertThat(wrong(() -> letter(
                        stage.congressClerk,
                        Nature.CLAIM,
                        new CongressClass(CongressWish.CRITICISM, CongressPower.OWN))))
                .as("a claim is no criticism")
                .containsExactly("/congressWish congressWish.other");
        Receipt elsewhere = letter(stage.cityClerk, Nature.CLAIM, appeal);
        assertThat(seen(stage.cityClerk, elsewhere)).isEmpty();
    }

    @Test
    @DisplayName("an accusation goes the sealed way, whatever the tree")
    void sealed() {
        assertThatThrownBy(() -> letter(
                        stage.congressClerk,
                        CongressWish.CHARGE.nature(),
                        new CongressClass(CongressWish.CHARGE, CongressPower.OWN)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("what came online is classed when it is entered; what was left open becomes a claim by the tree")
    void online() {
        PetitionInput claim = stage.petitioners.claim(1);
        PetitionInput open = new PetitionInput(
                Nature.OTHER,
                claim.title(),
                claim.content(),
                claim.demands(),
                claim.divisionCode(),
                claim.placeDetail(),
                claim.subject(),
                claim.petitioners(),
                1,
                false,
                false,
                false);
        Receipt receipt = stage.petitioners.submit(stage.congress, open, "congress-1");
        assertThat(wrong(() -> enter(receipt, new CongressClass(CongressWish.CHARGE, CongressPower.OWN))))
                .containsExactly("/congressWish congressWish.sealed");
        CongressClass chosen = new CongressClass(CongressWish.REQUEST, CongressPower.GOVERNMENT);
        enter(receipt, chosen);
        assertThat(seen(stage.congressClerk, receipt)).contains(chosen);
        assertThat(stage.world
                        .as(
                                stage.congressClerk,
                                () -> stage.world.get(MatterReader.class).open(receipt.matterId()))
                        .nature())
                .isEqualTo(Nature.CLAIM);
    }

    private static void enter(Receipt receipt, CongressClass chosen) {
        stage.world.run(stage.congressClerk, () -> stage.world
                .get(EnterRegister.class)
                .enter(
                        receipt.matterId(),
                        new EnterRegister.Completion(
                                receipt.title(), null, stage.world.places().anyDivision(), "", chosen)));
    }
}
