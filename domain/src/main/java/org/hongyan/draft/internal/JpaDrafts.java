package org.hongyan.draft.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.hongyan.draft.Drafts;
import org.hongyan.draft.KeptDraft;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Drafts in the database; the row policy and the query both keep them to the person who wrote them. */
@ApplicationScoped
@Transactional
public class JpaDrafts implements Drafts {

    /** Characters of JSON; a page with more than this holds no form of ours. */
    static final int MAX_LENGTH = 200_000;

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final Pattern PAGE = Pattern.compile("[a-z][a-z.]{0,59}");

    private EntityManager entities;
    private CurrentActor actor;
    private KeyRing ring;
    private Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected JpaDrafts() {}

    @Inject
    public JpaDrafts(EntityManager entities, CurrentActor actor, KeyRing ring, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.ring = ring;
        this.clock = clock;
    }

    @Override
    public void save(String page, @Nullable UUID matterId, String content) {
        if (!PAGE.matcher(page).matches()) {
            throw new InvalidInputException(List.of(new FieldError("/page", "draft.page")));
        }
        if (content.length() > MAX_LENGTH) {
            throw new InvalidInputException(List.of(new FieldError("/values", "draft.tooLong", MAX_LENGTH)));
        }
        dropOld();
        // two windows of one person may keep the same page at once: the later one wins, neither fails
        StaffDraft draft = new StaffDraft(actor.get().person(), page, matterId);
        draft.keep(ring, content, clock.instant());
        entities.createNativeQuery("insert into staff_draft (id, actor_id, page, matter_id, content, saved_at)"
                        + " values (:id, :actor, :page, :matter, :content, :now)"
                        + " on conflict on constraint staff_draft_one_per_page do update"
                        + " set id = excluded.id, content = excluded.content, saved_at = excluded.saved_at")
                .setParameter("id", draft.id())
                .setParameter("actor", actor.get().personId())
                .setParameter("page", page)
                .setParameter("matter", new TypedParameterValue<>(StandardBasicTypes.UUID, matterId))
                .setParameter("content", draft.sealed().toColumn())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public Optional<KeptDraft> find(String page, @Nullable UUID matterId) {
        return stored(page, matterId).map(draft -> draft.kept(ring));
    }

    @Override
    public void discard(String page, @Nullable UUID matterId) {
        stored(page, matterId).ifPresent(entities::remove);
    }

    private Optional<StaffDraft> stored(String page, @Nullable UUID matterId) {
        String matter = matterId == null ? "d.matterId is null" : "d.matterId = :matter";
        var query = entities.createQuery(
                        "select d from StaffDraft d where d.actorId = :actor and d.page = :page and " + matter,
                        StaffDraft.class)
                .setParameter("actor", actor.get().personId())
                .setParameter("page", page);
        if (matterId != null) {
            query.setParameter("matter", matterId);
        }
        return query.getResultStream().findFirst();
    }

    private void dropOld() {
        entities.createQuery("delete from StaffDraft d where d.actorId = :actor and d.savedAt < :before")
                .setParameter("actor", actor.get().personId())
                .setParameter("before", clock.instant().minus(KEPT_FOR))
                .executeUpdate();
    }
}
