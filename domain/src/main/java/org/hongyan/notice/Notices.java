package org.hongyan.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hongyan.privacy.QueryCode;

/** Tells petitioners; takes part in the caller's transaction. */
public interface Notices {

    /** Key of the one message that carries a query code. */
    String RECEIPT = "receipt";

    /** Every recipient is told by mail, else by text message, else by a member of staff from the list. */
    void tell(NoticeAbout about, Collection<Recipient> recipients);

    /** The registration receipt with the query code, to one petitioner who asked for it or cannot take paper. */
    void sendCode(NoticeAbout about, Recipient recipient, QueryCode code);

    /** What staff of the body acted for still have to pass on, the oldest first. */
    List<NoticeView> toPassOn(int atMost);

    /** How many of them, at most that many. */
    int countToPassOn(int atMost);

    /** All notices of a matter that the body acted for has sent, the newest first. */
    List<NoticeView> ofMatter(UUID matterId);

    /** A member of staff has told the petitioner; false if there is nothing to pass on. */
    boolean passedOn(UUID noticeId, NoticeMeans means, LocalDate on);
}
