package org.hongyan.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hongyan.notice.NoticeMeans;
import org.hongyan.notice.NoticeState;

/** Notes in the office's list what became of a notice, in a transaction of its own. */
@ApplicationScoped
public class NoticeBook {

    private final EntityManager entities;
    private final Clock clock;

    /** For the proxy. */
    protected NoticeBook() {
        this(null, null);
    }

    @Inject
    public NoticeBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The outcome, once; the means only if it was sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void outcome(UUID notice, NoticeState state, NoticeMeans means) {
        entities.createNativeQuery("select notice_outcome(:id, :state, cast(:means as text), :now)", Integer.class)
                .setParameter("id", notice)
                .setParameter("state", state.name())
                .setParameter("means", means == null ? null : means.name())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }
}
