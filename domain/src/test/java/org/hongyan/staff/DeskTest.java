package org.hongyan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.junit.jupiter.api.Test;

/** Where somebody sits: at a body, or at the one matter of another office that was given to him or her. */
class DeskTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();

    private static Desk desk(String matterNumber) {
        return new Desk(
                UUID.randomUUID(),
                "林晚晴",
                UUID.randomUUID(),
                "赤壁市信访局",
                OfficeKind.GOV,
                OfficeLevel.COUNTY,
                "咸宁市信访局",
                BODY,
                "赤壁市信访局",
                true,
                SECTION,
                Set.of(Role.HANDLER),
                matterNumber);
    }

    @Test
    void an_ordinary_desk_is_told_apart_by_its_body() {
        assertThat(desk("").forOneMatter()).isFalse();
        assertThat(desk("").id()).isEqualTo(BODY);
    }

    @Test
    void a_desk_for_one_matter_is_told_apart_by_the_naming_and_acts_within_it() {
        Desk desk = desk("官信-2026-00001-5");
        assertThat(desk.forOneMatter()).isTrue();
        assertThat(desk.id()).isEqualTo(SECTION);
        assertThat(desk.actor().sectionId()).isEqualTo(SECTION);
        assertThat(desk.actor().roles()).containsExactly(Role.HANDLER);
    }
}
