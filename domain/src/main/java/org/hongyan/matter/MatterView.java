package org.hongyan.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A matter as the caller may see it now, for the head of the case page and for whatever form works on it.
 *
 * @param part the caller's part
 * @param steps what the caller may have a part in now, by lifecycle, posts and standing
 */
public record MatterView(
        UUID id,
        String number,
        String title,
        MatterState state,
        Nature nature,
        String subjectCode,
        String divisionCode,
        String placeDetail,
        boolean confidential,
        boolean keptFromVillage,
        int headCount,
        LocalDate receivedOn,
        LocalDate registeredOn,
        LocalDate completedOn,
        UUID officeId,
        UUID responsibleBodyId,
        UUID holderBodyId,
        UUID handlerId,
        Part part,
        Set<Transition> steps,
        List<DemandLine> demands,
        List<ClockLine> clocks) {

    /** One demand. */
    public record DemandLine(UUID id, int seq, String text) {}
}
