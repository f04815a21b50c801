package org.hongyan.reply;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A talk as it is typed: who asked whom, when and where, what was said, and what became of the record.
 *
 * @param on statutory day, not after today
 * @param from when it began, in +08:00
 * @param until when it ended on the same day
 * @param interviewers members of staff who asked
 * @param recorder who wrote it down
 * @param petitioners those of the matter who were heard; empty where somebody else was talked to
 * @param others others who were talked to or came with them, by name
 * @param details who the persons are: sex, address, what they have to do with the matter
 * @param rights what they were told of their rights
 * @param course what was said: questions begin with 问, answers with 答, or all in one piece
 * @param readBack true if it was read out to them or read by them
 * @param unsigned why they do not sign; empty if they do
 */
public record Talk(
        LocalDate on,
        LocalTime from,
        LocalTime until,
        String place,
        List<UUID> interviewers,
        UUID recorder,
        List<UUID> petitioners,
        String others,
        String details,
        String rights,
        String course,
        boolean readBack,
        String unsigned) {}
