package org.hongyan.notice.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.notice.Lane;
import org.hongyan.notice.NoticeAbout;
import org.hongyan.notice.NoticeMeans;
import org.hongyan.notice.NoticeState;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.Notices;
import org.hongyan.notice.Outbox;
import org.hongyan.notice.Recipient;
import org.hongyan.privacy.Masking;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.privacy.QueryCode;
import org.hongyan.shared.Ids;

/** Writes each notice into the office's list and, if there is any way to reach the petitioner, into the outbox. */
@ApplicationScoped
@Transactional
public class JpaNotices implements Notices {

    private static final String MASKED_CODE = "●●●●●● ●●●●●● ●●●●●●";
    private static final String COLUMNS = "select n.id as id, n.matter_id as matter, n.notice_key as key,"
            + " n.title as title, n.text as text, n.reached as reached, n.state as state, n.means as means,"
            + " n.created_at as at, n.agent_masked as agent, n.told_on as told_on, m.number as number, o.name as office, o.phone as phone"
            + " from notice n join matter m on m.id = n.matter_id join office o on o.id = n.office_id";

    private final EntityManager entities;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final Clock clock;

    /** For the proxy. */
    protected JpaNotices() {
        this(null, null, null, null);
    }

    @Inject
    public JpaNotices(EntityManager entities, Outbox outbox, DeliverySettings settings, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void tell(NoticeAbout about, Collection<Recipient> recipients) {
        if (!Wording.knows(about.key())) {
            throw new IllegalArgumentException("no notice is worded for " + about.key());
        }
        recipients.forEach(recipient -> tell(about, recipient, null));
    }

    @Override
    public void sendCode(NoticeAbout about, Recipient recipient, QueryCode code) {
        tell(about, recipient, code);
    }

    private void tell(NoticeAbout about, Recipient recipient, QueryCode code) {
        Wording wording = new Wording(recipient.language());
        Map<String, String> args = new HashMap<>(about.args());
        args.put("number", about.number());
        String base = settings.get("base.url");
        args.put("address", base.isEmpty() ? "" : base + (base.endsWith("/") ? "lookup" : "/lookup"));
        args.put("agentOf", recipient.agentOf());
        args.put("queryCode", code == null ? "" : MASKED_CODE);
        String title = wording.title(about.key());
        UUID id = Ids.next();
        boolean mail = recipient.email() != null && !recipient.email().isBlank();
        boolean text = PhoneNumber.isMobile(recipient.phone());
        String reached = Masking.contact(mail ? recipient.email() : recipient.phone());
        NoticeState state = mail || text ? NoticeState.WAITING : NoticeState.KEPT;
        insert(id, about, recipient, title, wording.text(about.key(), args), reached, state);
        if (state == NoticeState.WAITING) {
            if (code != null) {
                args.put("queryCode", String.join(" ", code.groups()));
            }
            outbox.put(
                    Lane.NOTICE,
                    NoticeDelivery.KIND,
                    JSON.createObjectBuilder()
                            .add("notice", id.toString())
                            .add("email", mail ? recipient.email().strip() : "")
                            .add("phone", text ? PhoneNumber.normalise(recipient.phone()) : "")
                            .add("title", title)
                            .add("text", wording.text(about.key(), args))
                            .add("sms", wording.sms(about.key(), args))
                            .build()
                            .toString());
        }
    }

    private void insert(
            UUID id,
            NoticeAbout about,
            Recipient recipient,
            String title,
            String text,
            String reached,
            NoticeState state) {
        entities.createNativeQuery("insert into notice (id, office_id, body_id, matter_id, petitioner_id, notice_key,"
                        + " title, text, reached, state, created_at, agent_masked) values (:id, :office, :body, :matter,"
                        + " :petitioner, :key, :title, :text, :reached, :state, :now, :agent)")
                .setParameter("agent", recipient.agent())
                .setParameter("id", id)
                .setParameter("office", about.officeId())
                .setParameter("body", about.bodyId())
                .setParameter("matter", about.matterId())
                .setParameter("petitioner", recipient.petitionerId())
                .setParameter("key", about.key())
                .setParameter("title", title)
                .setParameter("text", text)
                .setParameter("reached", reached)
                .setParameter("state", state.name())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<NoticeView> toPassOn(int atMost) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        COLUMNS + " where n.body_id = hy_body() and n.state in ('KEPT', 'FAILED') order by n.id",
                        Tuple.class)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(JpaNotices::view).toList();
    }

    @Override
    public int countToPassOn(int atMost) {
        return ((Number) entities.createNativeQuery("select count(*) from (select n.id from notice n"
                                + " where n.body_id = hy_body() and n.state in ('KEPT', 'FAILED') limit :most) kept")
                        .setParameter("most", atMost)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<NoticeView> ofMatter(UUID matterId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        COLUMNS + " where n.body_id = hy_body() and n.matter_id = :matter order by n.id desc",
                        Tuple.class)
                .setParameter("matter", matterId)
                .getResultList();
        return rows.stream().map(JpaNotices::view).toList();
    }

    @Override
    public boolean passedOn(UUID noticeId, NoticeMeans means, LocalDate on) {
        return entities.createNativeQuery("update notice set state = 'PASSED_ON', means = :means,"
                                + " passed_on_by = hy_actor(), finished_at = :now, told_on = :on"
                                + " where id = :id and state in ('KEPT', 'FAILED')")
                        .setParameter("means", means.name())
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter("on", on)
                        .setParameter("id", noticeId)
                        .executeUpdate()
                == 1;
    }

    private static NoticeView view(Tuple row) {
        String means = row.get("means", String.class);
        return new NoticeView(
                row.get("id", UUID.class),
                row.get("matter", UUID.class),
                row.get("key", String.class),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("reached", String.class),
                NoticeState.valueOf(row.get("state", String.class)),
                means == null ? null : NoticeMeans.valueOf(means),
                row.get("at", Instant.class),
                row.get("told_on") == null
                        ? null
                        : row.get("told_on", java.sql.Date.class).toLocalDate(),
                row.get("number", String.class),
                new Wording(Locale.SIMPLIFIED_CHINESE)
                        .paperEnd(Map.of(
                                "number", row.get("number", String.class),
                                "office", row.get("office", String.class),
                                "phone", row.get("phone", String.class))),
                row.get("agent", String.class));
    }
}
