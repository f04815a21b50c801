package org.hongyan.admin.matter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.admin.work.Addresses;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineQuery;

/**
 * What of a timeline is asked for, as it stands in the address. Values nobody offers choose nothing; a day that is none
 * is left out and said to be wrong.
 *
 * @param seen who may see an entry, null for all
 * @param by name of the body that acted
 * @param topic what an entry is about
 * @param from first statutory day, as typed
 * @param to last statutory day, as typed
 * @param before only entries with a smaller place: the next page of older ones
 */
record TimelineChoice(String seen, String by, String topic, String from, String to, String before) {

    /** Entries of one page. */
    static final int PAGE = 30;

    private static final int DIGITS = 9;

    TimelineChoice {
        seen = blank(seen);
        by = blank(by);
        topic = blank(topic);
        from = blank(from);
        to = blank(to);
        before = blank(before);
    }

    /** What to ask the timeline; an audience or a topic nobody offers finds nothing. */
    TimelineQuery asked() {
        LocalDate first = wrongPeriod() ? null : day(from);
        LocalDate last = wrongPeriod() ? null : day(to);
        Optional<Audience> audience = one(Audience.values(), seen);
        Optional<TimelineTopic> about = one(TimelineTopic.values(), topic);
        boolean nothing = (seen != null && audience.isEmpty()) || (topic != null && about.isEmpty());
        return new TimelineQuery(
                audience.orElse(null),
                by,
                nothing ? Set.of() : about.map(TimelineTopic::kinds).orElse(null),
                first,
                last,
                before != null && before.matches("\\d{1," + DIGITS + "}") ? Integer.valueOf(before) : null);
    }

    /** True if a day was typed that is none, or the period ends before it begins. */
    boolean wrongPeriod() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return (from != null && first == null)
                || (to != null && last == null)
                || (first != null && last != null && last.isBefore(first));
    }

    boolean narrowed() {
        return Stream.of(seen, by, topic, from, to, before).anyMatch(value -> value != null);
    }

    TimelineChoice seenBy(String audience) {
        return new TimelineChoice(audience, by, topic, from, to, null);
    }

    TimelineChoice actedBy(String body) {
        return new TimelineChoice(seen, body, topic, from, to, null);
    }

    TimelineChoice olderThan(int seq) {
        return new TimelineChoice(seen, by, topic, from, to, String.valueOf(seq));
    }

    /** The query part of the address of this choice. */
    String query() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("seen", seen);
        values.put("by", by);
        values.put("topic", topic);
        values.put("from", from);
        values.put("to", to);
        values.put("before", before);
        values.values().removeIf(value -> value == null);
        return Addresses.query(values);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Stream.of(all).filter(value -> value.name().equals(name)).findFirst();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
