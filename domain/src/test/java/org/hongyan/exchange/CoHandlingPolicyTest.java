package org.hongyan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoHandlingPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final UUID LEAD = Ids.next();
    private static final Actor HANDLER = new Actor(Actor.Kind.STAFF, Ids.next(), "丙", Ids.next(), LEAD, null, Set.of());

    @Test
    @DisplayName("推掉的当天回到主办单位；没答复的，过了那一天才回")
    void refused_at_once_silent_after_the_day() {
        Exchange silent = asked();
        assertThat(goesBack(silent, DAY)).isFalse();
        assertThat(goesBack(silent, DAY.plusDays(1))).isTrue();
        Exchange agreed = asked();
        agreed.agree("", HANDLER, DAY.minusDays(3));
        assertThat(goesBack(agreed, DAY)).isFalse();
        assertThat(goesBack(agreed, DAY.plusDays(1)))
                .as("promised and not done")
                .isTrue();
        Exchange refused = asked();
        refused.refuse("不是本单位的职责。", HANDLER, DAY.minusDays(3));
        assertThat(goesBack(refused, DAY.minusDays(3))).isTrue();
        Exchange answered = asked();
        answered.answer("已经拨付。", "", null, HANDLER, DAY.minusDays(3));
        assertThat(goesBack(answered, DAY.plusDays(9))).isFalse();
    }

    @Test
    @DisplayName("决定过下一步的，不再回来")
    void settled_once() {
        Exchange refused = asked();
        refused.refuse("不是本单位的职责。", HANDLER, DAY.minusDays(3));
        CoHandlingStep step =
                CoHandlingStep.without(refused, refused.receiverBodyId(), "本单位自己查。", HANDLER, DAY.minusDays(2));
        assertThat(CoHandlingPolicy.goesBack(refused, List.of(step), DAY)).isFalse();
    }

    private static boolean goesBack(Exchange one, LocalDate today) {
        return CoHandlingPolicy.goesBack(one, List.of(), today);
    }

    private static Exchange asked() {
        UUID id = Ids.next();
        Unit body = new Unit(id, Ids.next(), UnitKind.BODY, id, true, "神山镇人民政府", "神政信", null, false);
        return Exchange.to(
                Ids.next(),
                ExchangeKind.CO_HANDLING,
                body,
                "查明拨付记录。",
                DAY,
                HANDLER,
                Instant.parse("2026-11-02T02:00:00Z"));
    }
}
