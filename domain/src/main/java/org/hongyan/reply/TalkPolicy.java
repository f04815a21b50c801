package org.hongyan.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;

/**
 * What a record of a talk must hold before it is printed for the signatures (domain.md §2.9): when, where, who, what
 * they were told, what was said, and that it was read back. Nobody who must keep away from the matter asks or writes.
 */
@LegalBasis("信访工作条例 第二十八条第三款、第三十一条第六项")
public final class TalkPolicy {

    /** Characters of what was said at most. */
    static final int LONGEST = 20 * FieldChecks.LONG;

    private TalkPolicy() {}

    /**
     * Everything that is wrong with it.
     *
     * @param petitioners those of the matter
     * @param staff those who may have to do with the matter
     * @param earliest the day the matter was received
     * @param now local time in +08:00
     */
    static FieldChecks check(Talk talk, Set<UUID> petitioners, Set<UUID> staff, LocalDate earliest, LocalDateTime now) {
        return new FieldChecks()
                .happened("/happenedOn", talk.on(), earliest, now.toLocalDate())
                .unless(talk.from() != null, "/from", "time.missing")
                .unless(talk.until() != null, "/until", "time.missing")
                .unless(inOrder(talk), "/until", "time.order")
                .unless(over(talk, now), "/until", "time.inFuture")
                .required("/place", talk.place(), FieldChecks.LINE)
                .unless(!talk.interviewers().isEmpty(), "/interviewers", "interviewers.missing")
                .unless(staff.containsAll(talk.interviewers()), "/interviewers", "staff.away")
                .unless(talk.recorder() != null, "/recorder", "recorder.missing")
                .unless(talk.recorder() == null || staff.contains(talk.recorder()), "/recorder", "staff.away")
                .unless(petitioners.containsAll(talk.petitioners()), "/petitioners", "petitioner.unknown")
                .unless(somebody(talk), petitioners.isEmpty() ? "/others" : "/petitioners", "talk.nobody")
                .optional("/others", talk.others(), FieldChecks.LINE)
                .optional("/details", talk.details(), FieldChecks.LINE)
                .required("/rights", talk.rights(), FieldChecks.LONG)
                .required("/text", talk.course(), LONGEST)
                .unless(talk.readBack(), "/readBack", "readBack.missing")
                .optional("/unsigned", talk.unsigned(), FieldChecks.LINE);
    }

    private static boolean inOrder(Talk talk) {
        return talk.from() == null || talk.until() == null || talk.until().isAfter(talk.from());
    }

    /** A talk of today is over by now; on any other day the day says whether it is wrong. */
    private static boolean over(Talk talk, LocalDateTime now) {
        return talk.until() == null
                || !now.toLocalDate().equals(talk.on())
                || !talk.until().isAfter(now.toLocalTime());
    }

    private static boolean somebody(Talk talk) {
        return !talk.petitioners().isEmpty()
                || !FieldChecks.clean(talk.others()).isEmpty();
    }
}
