package org.hongyan.document;

import java.time.LocalDate;
import java.util.List;

/** What follows an inspection of how a matter is handled; these papers name bodies and defects, never a petitioner. */
public interface SupervisionContent extends DocumentContent {

    /**
     * 整改通知.
     *
     * @param defects one after the other
     * @param recheckOn when it is looked at again
     */
    record RectificationNotice(
            @Must LocalDate inspectedOn,
            @Must(given = true) List<String> defects,
            String ground,
            @Must(given = true) String demanded,
            @Must LocalDate dueOn,
            @Must LocalDate recheckOn,
            String contact)
            implements SupervisionContent {}

    /**
     * 通报: what was not put right, to every body with a part in the matter.
     *
     * @param answer what the body said to it, empty if nothing
     * @param verdict what it is held for
     */
    record Circular(
            @Must(given = true) String unit,
            @Must LocalDate openedOn,
            @Must(given = true) List<String> defects,
            @Must(given = true) String demanded,
            String answer,
            @Must(given = true) String verdict)
            implements SupervisionContent {}
}
