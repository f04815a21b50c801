package org.hongyan.petition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;

/** One thing the register keeps of a channel only, by the name it bears in {@link Arrival#intake}. */
public enum IntakeField {
    /** Day written on the letter. */
    LETTER_DATE("letterDate", Kind.PAST_DAY),
    /** Level of the office that forwarded or assigned it. */
    SOURCE_LEVEL("sourceLevel", Kind.LEVEL),
    /** Name of the office that forwarded or assigned it. */
    FORWARDED_BY("forwardedBy", Kind.LINE),
    /** Number of the paper with which it was handed down. */
    SOURCE_NUMBER("sourceNumber", Kind.LINE),
    /** Day of that paper. */
    SOURCE_DATE("sourceDate", Kind.PAST_DAY),
    /** Day by which a report is awaited above. */
    SOURCE_LIMIT("sourceLimit", Kind.DAY),
    /** The leader it was written to, who received, or who assigned it. */
    LEADER("leader", Kind.LINE),
    /** What the leader wrote on it (批示). */
    INSTRUCTION("instruction", Kind.LINES),
    FROM("from", Kind.TIME),
    TO("to", Kind.TIME),
    ROOM("room", Kind.LINE),
    BATCH("batch", Kind.LINE),
    /** Where the petitioners sat during a video reception. */
    SITE("site", Kind.LINE),
    /** The responsible unit on the video line. */
    UNIT("unit", Kind.LINE),
    BOX_PLACE("boxPlace", Kind.LINE),
    KEEPER("keeper", Kind.LINE),
    EMPTIED_ON("emptiedOn", Kind.PAST_DAY),
    /** How many slips were in the box on that day. */
    SLIPS("slips", Kind.COUNT),
    VENUE("venue", Kind.LINE),
    HOST("host", Kind.LINE),
    DEPUTY("deputy", Kind.LINE),
    /** How many came to the session, with whatever they raised. */
    ATTENDANCE("attendance", Kind.COUNT),
    RECEPTIONIST("receptionist", Kind.LINE),
    /** Shown to the own office only. */
    TALK_NOTE("talkNote", Kind.LINES),
    /** Why it goes the green lane; of every channel, the name of a {@link PriorityReason}. */
    PRIORITY("priority", Kind.PRIORITY),
    /** What was seen or said of it. */
    PRIORITY_NOTE("priorityNote", Kind.LINE),
    /** File and line of the table it came with; of every channel. */
    TABLE_LINE("tableLine", Kind.LINE);

    /** Longest single line, in code points. */
    public static final int MAX_LINE = 100;

    private static final PlainText LINE = PlainText.line(MAX_LINE);
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    private enum Kind {
        LINE,
        LINES,
        TIME,
        DAY,
        PAST_DAY,
        COUNT,
        LEVEL,
        PRIORITY
    }

    private final String key;
    private final Kind kind;

    IntakeField(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its name in the register and on the page. */
    public String key() {
        return key;
    }

    /** The field of a name, if there is one. */
    public static Optional<IntakeField> of(String key) {
        for (IntakeField field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * What is wrong with a text, not empty: {@code intake.day}, {@code intake.dayAhead}, {@code intake.time},
     * {@code intake.count}, {@code intake.level}, {@code intake.priority}, or what {@link PlainText#check} says.
     */
    Optional<FieldError> check(String written, LocalDate today) {
        return switch (kind) {
            case LINE -> LINE.check(pointer(), written);
            case LINES -> PetitionChecks.NOTE.check(pointer(), written);
            case TIME -> error(time(written).isEmpty(), "intake.time");
            case COUNT -> error(!COUNT.matcher(written).matches(), "intake.count");
            case LEVEL -> error(level(written).isEmpty(), "intake.level");
            case PRIORITY -> error(priority(written).isEmpty(), "intake.priority");
            case DAY -> error(day(written).isEmpty(), "intake.day");
            case PAST_DAY ->
                day(written).isEmpty()
                        ? error(true, "intake.day")
                        : error(day(written).orElseThrow().isAfter(today), "intake.dayAhead");
        };
    }

    private Optional<FieldError> error(boolean wrong, String code) {
        return wrong ? Optional.of(new FieldError(pointer(), code)) : Optional.empty();
    }

    String pointer() {
        return "/" + key;
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    static Optional<PriorityReason> priority(String written) {
        for (PriorityReason reason : PriorityReason.values()) {
            if (reason.name().equals(written)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    static Optional<SourceLevel> level(String written) {
        for (SourceLevel level : SourceLevel.values()) {
            if (level.name().equals(written)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
