package org.hongyan.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of the rota as everybody may read it.
 *
 * @param begins in +08:00
 * @param ends in +08:00
 * @param reason why it was missed or called off, else empty
 * @param batches groups received; null unless it was held
 * @param persons people received; null unless it was held
 */
public record ReceptionDay(
        UUID id,
        UUID officeId,
        String leader,
        String post,
        String portfolio,
        LocalDate heldOn,
        LocalTime begins,
        LocalTime ends,
        String place,
        int capacity,
        boolean video,
        String substitute,
        String notice,
        ReceptionState state,
        String reason,
        @Nullable Integer batches,
        @Nullable Integer persons,
        int version) {

    /** True while nobody has said how it went. */
    public boolean planned() {
        return state == ReceptionState.PLANNED;
    }

    /** True if it may be said how it went. */
    public boolean due(LocalDate today) {
        return planned() && !heldOn.isAfter(today);
    }

    /** True if it can be called off or changed. */
    public boolean open(LocalDate today) {
        return planned() && !heldOn.isBefore(today);
    }

    /** As it was announced. */
    public ReceptionPlan plan() {
        return new ReceptionPlan(
                leader, post, portfolio, heldOn, begins, ends, place, capacity, video, substitute, notice);
    }
}
