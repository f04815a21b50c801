package org.hongyan.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An investigation as it is typed.
 *
 * @param from first statutory day
 * @param until last statutory day, not after today
 * @param investigators members of staff who investigated
 * @param others others who did, by name: of another unit, or experts
 * @param recorder who wrote it down
 * @param asked who was asked; empty if nobody was
 * @param evidence ids of files of the matter and of working papers of the body
 * @param conclusions one for each demand, in their order
 */
public record Investigation(
        LocalDate from,
        LocalDate until,
        String place,
        List<UUID> investigators,
        String others,
        UUID recorder,
        String asked,
        String facts,
        List<UUID> evidence,
        List<String> conclusions) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、，,;；]+");

    /** The names of the others, each once. */
    List<String> otherNames() {
        return BETWEEN_NAMES
                .splitAsStream(FieldChecks.clean(others))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }
}
