package org.hongyan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far what is late at the acting body has climbed; for the job's own role. */
public interface Climbs {

    /**
     * A limit that has passed.
     *
     * @param limit name of a clock or of a timer
     * @param level how far it has climbed, 0 for not at all
     */
    record Late(UUID matterId, Enum<?> limit, LocalDate dueOn, int level) {}

    /** What the acting body is late with in the matter; without what has nowhere left to climb. */
    List<Late> of(UUID matterId, LocalDate today);

    /**
     * One step up, as of that day.
     *
     * @param next day on which it climbs further, null if it never does
     * @return name of the superior, empty text where nobody stands above; nothing if it stands there already or is not
     *     late any more
     */
    Optional<String> up(Late late, LocalDate on, LocalDate next);
}
