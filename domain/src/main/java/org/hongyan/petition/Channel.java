package org.hongyan.petition;

import static org.hongyan.petition.IntakeField.ATTENDANCE;
import static org.hongyan.petition.IntakeField.BATCH;
import static org.hongyan.petition.IntakeField.BOX_PLACE;
import static org.hongyan.petition.IntakeField.EMPTIED_ON;
import static org.hongyan.petition.IntakeField.FORWARDED_BY;
import static org.hongyan.petition.IntakeField.FROM;
import static org.hongyan.petition.IntakeField.HOST;
import static org.hongyan.petition.IntakeField.INSTRUCTION;
import static org.hongyan.petition.IntakeField.KEEPER;
import static org.hongyan.petition.IntakeField.LEADER;
import static org.hongyan.petition.IntakeField.LETTER_DATE;
import static org.hongyan.petition.IntakeField.RECEPTIONIST;
import static org.hongyan.petition.IntakeField.ROOM;
import static org.hongyan.petition.IntakeField.SITE;
import static org.hongyan.petition.IntakeField.SLIPS;
import static org.hongyan.petition.IntakeField.SOURCE_DATE;
import static org.hongyan.petition.IntakeField.SOURCE_LEVEL;
import static org.hongyan.petition.IntakeField.SOURCE_LIMIT;
import static org.hongyan.petition.IntakeField.SOURCE_NUMBER;
import static org.hongyan.petition.IntakeField.TALK_NOTE;
import static org.hongyan.petition.IntakeField.TO;
import static org.hongyan.petition.IntakeField.UNIT;
import static org.hongyan.petition.IntakeField.VENUE;

import java.util.EnumSet;
import java.util.Set;

/** How a petition came in (信访形式), and what is written down of it beside the petition itself. */
public enum Channel {
    ONLINE(Set.of()),
    LETTER(EnumSet.of(LETTER_DATE, SOURCE_LEVEL, FORWARDED_BY)),
    VISIT(EnumSet.of(FROM, TO, ROOM, BATCH, RECEPTIONIST, TALK_NOTE)),
    CALL(EnumSet.of(FROM, RECEPTIONIST, TALK_NOTE)),
    /** Reception over a video line; nobody travelled, so it is no visit (走访). */
    VIDEO(EnumSet.of(SITE, FROM, TO, LEADER, UNIT, RECEPTIONIST, TALK_NOTE), EnumSet.of(SITE)),
    /** Slip from an opinion box. */
    BOX(EnumSet.of(BOX_PLACE, KEEPER, EMPTIED_ON, SLIPS), EnumSet.of(BOX_PLACE, EMPTIED_ON)),
    /** Raised at a citizens' teahouse talk. */
    TEAHOUSE(EnumSet.of(VENUE, HOST, FROM, TO, ATTENDANCE, TALK_NOTE), EnumSet.of(VENUE, HOST)),
    /** Raised when deputies or members of the consultative conference received people. */
    DEPUTY(EnumSet.of(IntakeField.DEPUTY, VENUE, FROM, TO, ATTENDANCE, TALK_NOTE), EnumSet.of(IntakeField.DEPUTY)),
    /** Raised on a visit to households. */
    OUTREACH(EnumSet.of(HOST, VENUE, FROM, TO, TALK_NOTE), EnumSet.of(HOST)),
    /** Leader's mailbox. */
    MAILBOX(EnumSet.of(LEADER, LETTER_DATE, INSTRUCTION), EnumSet.of(LEADER)),
    /** Handed down from above on paper. */
    HANDED_DOWN(
            EnumSet.of(SOURCE_LEVEL, FORWARDED_BY, SOURCE_NUMBER, SOURCE_DATE, SOURCE_LIMIT, LEADER, INSTRUCTION),
            EnumSet.of(SOURCE_LEVEL, FORWARDED_BY, SOURCE_DATE));

    private final Set<IntakeField> fields;
    private final Set<IntakeField> mandatory;

    Channel(Set<IntakeField> fields) {
        this(fields, Set.of());
    }

    Channel(Set<IntakeField> fields, Set<IntakeField> mandatory) {
        this.fields = Set.copyOf(fields);
        this.mandatory = Set.copyOf(mandatory);
    }

    /** True where a collective one counts by head-count as a visit. */
    public boolean isVisit() {
        return this == VISIT;
    }

    /** What is written down of this channel, or of all. */
    public boolean has(IntakeField field) {
        boolean ofAll =
                field == IntakeField.PRIORITY || field == IntakeField.PRIORITY_NOTE || field == IntakeField.TABLE_LINE;
        return (ofAll && this != ONLINE) || fields.contains(field);
    }

    /** What must be written down of it. */
    public boolean needs(IntakeField field) {
        return mandatory.contains(field);
    }
}
