package org.hongyan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A matter that was found.
 *
 * @param pieces what stands around the first word, cut where hits begin and end: every second piece is a hit, the first
 *     is not; empty for a matter found by its number
 */
public record Hit(UUID matterId, LocalDate receivedOn, List<String> pieces) {

    public Hit {
        pieces = List.copyOf(pieces);
    }
}
