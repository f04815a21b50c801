package org.hongyan.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hongyan.shared.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attempts on an accusation by those it accuses, by curious offices and by those who run the machine. Each is made for
 * real; it succeeds if what it gets holds a word of the accusation, or if it changes who holds it.
 */
class FortyAttacksIT {

    private static Attackers at;
    private static AttackList list;

    @BeforeAll
    static void begin() {
        at = new Attackers();
        list = new AttackList(at);
    }

    @AfterAll
    static void end() {
        at.scene.close();
    }

    static Stream<AttackList.Attempt> attempts() {
        return list.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    @DisplayName("attempt")
    void fails(AttackList.Attempt attempt) throws Exception {
        String before = at.holders();
        String gained;
        try {
            gained = String.valueOf(attempt.deed().call());
        } catch (RefusedException refused) {
            gained = refused.refusal().toString();
        } catch (RuntimeException denied) {
            gained = String.valueOf(denied.getMessage());
        }
        assertThat(gained).doesNotContain(SealedScene.SECRETS.toArray(String[]::new));
        assertThat(at.holders()).isEqualTo(before);
    }

    @Test
    @DisplayName("there are more than forty attempts, and each would be noticed: the clerk of the line gets the words")
    void theyAreReal() {
        assertThat(attempts().map(AttackList.Attempt::words).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(at.scene.read(at.scene.lowerClerk, at.atLower).text().facts())
                .isEqualTo(SealedScene.WORDS);
        assertThat(at.owner("select count(*) from accusation")).isNotEqualTo("0");
        assertThat(list.messages()).contains(at.receipt.number());
        assertThat(at.desk(at.scene.lowerClerk, "select 'row ' || number from accusation"))
                .contains("row ");
    }
}
