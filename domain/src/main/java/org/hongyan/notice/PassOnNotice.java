package org.hongyan.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;

/** A member of staff tells a petitioner what could not be sent, by call, letter or hand, and records how and when. */
@UseCase
@LegalBasis("信访工作条例 第二十三条；domain.md §3.2")
public class PassOnNotice {

    /** No more are shown at once. */
    public static final int SHOWN = 200;

    private final Notices notices;
    private final Clock clock;

    /** For the proxy. */
    protected PassOnNotice() {
        this(null, null);
    }

    @Inject
    public PassOnNotice(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** What the body still has to tell, the oldest first. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public List<NoticeView> waiting() {
        return notices.toPassOn(SHOWN);
    }

    /** What became of the notices of a matter, as the own body sent them, the newest first. */
    @Requires(Permission.CASE_READ)
    public List<NoticeView> ofMatter(UUID matterId) {
        return notices.ofMatter(matterId);
    }

    /**
     * Records that the petitioner was told.
     *
     * @param means by call, by post or in person
     * @param on the day of the call, the posting or the handing over; not before the notice, not after today
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public void record(UUID noticeId, NoticeMeans means, LocalDate on) {
        List<FieldError> errors = new ArrayList<>();
        if (noticeId == null) {
            errors.add(new FieldError("/chosen", "chosen.missing"));
        }
        LocalDate today = SystemTime.today(clock);
        if (means == null || means == NoticeMeans.EMAIL || means == NoticeMeans.SMS) {
            errors.add(new FieldError("/means", "means.missing"));
        }
        if (on == null) {
            errors.add(new FieldError("/toldOn", "toldOn.missing"));
        } else if (on.isAfter(today)) {
            errors.add(new FieldError("/toldOn", "toldOn.future"));
        } else {
            notices.toPassOn(SHOWN).stream()
                    .filter(notice -> notice.id().equals(noticeId))
                    .map(notice -> SystemTime.dateOf(notice.at()))
                    .filter(on::isBefore)
                    .forEach(made -> errors.add(new FieldError("/toldOn", "toldOn.early", made)));
        }
        InvalidInputException.throwIfAny(errors);
        if (!notices.passedOn(noticeId, means, on)) {
            throw new RefusedException(new NoticePassedOnAlready());
        }
    }
}
