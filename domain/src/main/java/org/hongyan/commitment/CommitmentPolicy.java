package org.hongyan.commitment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongyan.matter.MatterState;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;

/** A promise names who, what and a day that has not passed; what became of it is said with its reason. */
@LegalBasis("信访工作条例 第二十七条、第三十二条第二款")
public final class CommitmentPolicy {

    /** While somebody works on the matter, and after that as long as it is carried out. */
    private static final Set<MatterState> STATES = EnumSet.of(
            MatterState.ACCEPTED,
            MatterState.OPINION_PENDING,
            MatterState.REPLIED,
            MatterState.ANSWERED,
            MatterState.IN_REVIEW,
            MatterState.REVIEWED,
            MatterState.IN_FINAL,
            MatterState.FINALISED,
            MatterState.COMPLETED);

    private CommitmentPolicy() {}

    /** True where something can be promised or carried out. */
    public static boolean open(MatterState state) {
        return STATES.contains(state);
    }

    /** Refuses a promise without a name, an act or a day to come. */
    static void require(String byWhom, String promise, LocalDate dueOn, LocalDate today) {
        new FieldChecks()
                .required("/byWhom", byWhom, FieldChecks.LINE)
                .required("/promise", promise, FieldChecks.LONG)
                .unless(dueOn != null, "/dueOn", "day.missing")
                .unless(dueOn == null || !dueOn.isBefore(today), "/dueOn", "commitment.past")
                .done();
    }

    /** Refuses an end without a day that has come, or without words. */
    static void requireEnd(String outcome, LocalDate on, Commitment commitment, LocalDate today) {
        new FieldChecks()
                .required("/outcome", outcome, FieldChecks.LONG)
                .happened("/on", on, commitment.madeOn(), today)
                .done();
    }

    static void requireChosen(boolean chosen) {
        InvalidInputException.throwIfAny(
                chosen ? List.of() : List.of(new FieldError("/commitmentId", "commitment.unknown")));
    }
}
