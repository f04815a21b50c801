package org.hongyan.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What the papers say that leaders make about a matter beside its handling (domain.md §2.9). */
public interface LeaderContent extends DocumentContent {

    /**
     * 领导接访记录.
     *
     * @param at when it began, in +08:00
     * @param companions who else was there, agents too; empty if nobody
     * @param unit who sees to what the leader decided
     */
    record ReceptionRecord(
            @Must(given = true) LocalDateTime at,
            @Must(given = true) String place,
            @Must(given = true) String leader,
            @Must(given = true) String post,
            @Must(given = true) List<String> petitioners,
            String companions,
            @Must(given = true) String title,
            @Must(given = true) String demand,
            @Must(given = true) String decision,
            @Must(given = true) String unit,
            @Must(given = true) LocalDate dueOn,
            @Must String recorder)
            implements LeaderContent {}

    /**
     * 包案表, the first one and that of an extension.
     *
     * @param formerNumber number of the sheet that is extended; empty in the first one
     * @param formerDueOn the limit there; null in the first one
     * @param extension why it takes longer; empty in the first one
     */
    record SponsorshipSheet(
            @Must(given = true) String leader,
            @Must(given = true) String post,
            @Must(given = true) String title,
            @Must(given = true) String reason,
            @Must(given = true) String measures,
            @Must(given = true) LocalDate dueOn,
            @Must String formerNumber,
            @Must LocalDate formerDueOn,
            @Must String extension)
            implements LeaderContent {}

    /**
     * 突出(紧急)信息专报: nobody who petitions is named in it.
     *
     * @param copy the petition office above that reads it, too; empty if none does
     */
    record UrgentReport(
            @Must(given = true) String subject,
            @Must(given = true) String place,
            @Must(given = true) String demand,
            @Must(given = true) String action,
            @Must int headCount,
            @Must String copy,
            @Must String contact)
            implements LeaderContent {}

    /**
     * 联席会议纪要.
     *
     * @param at when it began, in +08:00
     * @param members bodies that took part, each with the people there
     * @param sentTo members that get it; empty if none has a part in the matter
     */
    record MeetingMinutes(
            @Must(given = true) String title,
            @Must(given = true) LocalDateTime at,
            @Must(given = true) String place,
            @Must(given = true) String convener,
            @Must(given = true) List<Attendance> members,
            @Must(given = true) List<String> items,
            @Must(given = true) List<Decision> decisions,
            @Must List<String> sentTo)
            implements LeaderContent {}

    /** A body at the meeting. */
    record Attendance(@Must(given = true) String body, @Must(given = true) String people) {}

    /** Who does what until when, as the meeting decided. */
    record Decision(
            @Must(given = true) String task, @Must(given = true) String unit, @Must(given = true) LocalDate dueOn) {}
}
