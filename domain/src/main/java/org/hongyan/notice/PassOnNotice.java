package org.hongyan.notice;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** A member of staff tells a petitioner what could not be sent, and records how. */
@UseCase
public class PassOnNotice {

    private final Notices notices;

    /** For the proxy. */
    protected PassOnNotice() {
        this(null);
    }

    @Inject
    public PassOnNotice(Notices notices) {
        this.notices = notices;
    }

    /** Records that the petitioner was told. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public void record(UUID noticeId, NoticeMeans means) {
        if (!notices.passedOn(noticeId, means)) {
            throw new RefusedException(new NoticePassedOnAlready());
        }
    }
}
