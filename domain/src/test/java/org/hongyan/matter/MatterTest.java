package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a matter keeps of itself, and what the verbs on it change and leave alone. */
class MatterTest {

    private static final Instant THEN = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID BODY = UUID.randomUUID();

    private static MatterDetails details(Nature nature) {
        return new MatterDetails(nature, "补偿款未发放", "0101", "421281", "3 组", true, true, 7, DAY.minusDays(1));
    }

    @Test
    void what_a_citizen_submits_waits_for_the_register() {
        Matter matter = Matter.submitted("赤信-2026-00001-0", OFFICE, BODY, details(Nature.CLAIM), THEN);

        assertThat(matter.id()).isNotNull();
        assertThat(matter.number()).isEqualTo("赤信-2026-00001-0");
        assertThat(matter.officeId()).isEqualTo(OFFICE);
        assertThat(matter.bodyId()).isEqualTo(BODY);
        assertThat(matter.state()).isEqualTo(MatterState.SUBMITTED);
        assertThat(matter.stateSince()).isEqualTo(THEN);
        assertThat(matter.nature()).isEqualTo(Nature.CLAIM);
        assertThat(matter.title()).isEqualTo("补偿款未发放");
        assertThat(matter.subjectCode()).isEqualTo("0101");
        assertThat(matter.divisionCode()).isEqualTo("421281");
        assertThat(matter.placeDetail()).isEqualTo("3 组");
        assertThat(matter.confidential()).isTrue();
        assertThat(matter.keptFromVillage()).isTrue();
        assertThat(matter.headCount()).isEqualTo(7);
        assertThat(matter.receivedOn()).isEqualTo(DAY.minusDays(1));
        assertThat(matter.registeredOn()).isNull();
        matter.enterRegister(DAY);
        assertThat(matter.registeredOn()).isEqualTo(DAY);
    }

    @Test
    void what_a_clerk_types_is_registered_at_once() {
        Matter matter = registered(Nature.CLAIM);

        assertThat(matter.state()).isEqualTo(MatterState.REGISTERED);
        assertThat(matter.registeredOn()).isEqualTo(DAY);
        assertThat(matter.handlerId()).isNull();
        assertThat(matter.responsibleBodyId()).isNull();
        assertThat(matter.route()).isNull();
        assertThat(matter.completedOn()).isNull();
    }

    @Test
    void described_again_it_keeps_number_nature_and_day_of_receipt() {
        Matter matter = registered(Nature.CLAIM);

        matter.describe(
                new MatterDetails(Nature.OTHER, "改过的题", "0202", "421200", null, false, false, 2, DAY.plusDays(9)));

        assertThat(matter.title()).isEqualTo("改过的题");
        assertThat(matter.subjectCode()).isEqualTo("0202");
        assertThat(matter.divisionCode()).isEqualTo("421200");
        assertThat(matter.placeDetail()).isEmpty();
        assertThat(matter.confidential()).isFalse();
        assertThat(matter.keptFromVillage()).isFalse();
        assertThat(matter.headCount()).isEqualTo(2);
        assertThat(matter.nature()).isEqualTo(Nature.CLAIM);
        assertThat(matter.receivedOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void only_what_is_neither_claim_nor_suggestion_becomes_a_claim_when_an_opinion_is_wanted() {
        for (Nature nature : Nature.values()) {
            Matter matter = registered(nature);
            matter.opinionWanted();
            assertThat(matter.nature()).isEqualTo(nature == Nature.OTHER ? Nature.CLAIM : nature);
        }
    }

    @Test
    void who_is_answerable_who_handles_and_when_it_ended_are_told_it() {
        Matter matter = registered(Nature.CLAIM);
        UUID responsible = UUID.randomUUID();
        UUID person = UUID.randomUUID();

        matter.answerableTo(responsible, "R6");
        matter.handledBy(person);
        matter.closeOn(DAY.plusDays(40));
        matter.moveTo(MatterState.COMPLETED, LATER);

        assertThat(matter.responsibleBodyId()).isEqualTo(responsible);
        assertThat(matter.route()).isEqualTo("R6");
        assertThat(matter.handlerId()).isEqualTo(person);
        assertThat(matter.completedOn()).isEqualTo(DAY.plusDays(40));
        assertThat(matter.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(matter.stateSince()).isEqualTo(LATER);
    }

    private static Matter registered(Nature nature) {
        return Matter.registered("赤信-2026-00001-0", OFFICE, BODY, details(nature), DAY, THEN);
    }
}
