package org.hongyan.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.attachment.Attachment;
import org.hongyan.attachment.AttachmentState;
import org.hongyan.attachment.AttachmentStore;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileDownload;
import org.hongyan.attachment.FileInfected;
import org.hongyan.attachment.FileNotYetChecked;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.MediaKind;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.Upload;
import org.hongyan.attachment.VirusScanner;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.RefusedException;

/** Rows by Jakarta Persistence, content by the store. */
@ApplicationScoped
@Transactional
public class JpaAttachments implements Attachments {

    /** A file without a row is spared that long: its row may be about to be written. */
    private static final Duration SPARED = Duration.ofHours(24);

    /** A draft nobody came back to. */
    private static final Duration DRAFT_LIFE = Duration.ofDays(30);

    private final EntityManager entities;
    private final AttachmentStore store;
    private final VirusScanner scanner;
    private final KeyRing ring;
    private final Clock clock;

    /** For the proxy. */
    protected JpaAttachments() {
        this(null, null, null, null, null);
    }

    @Inject
    public JpaAttachments(
            EntityManager entities, AttachmentStore store, VirusScanner scanner, KeyRing ring, Clock clock) {
        this.entities = entities;
        this.store = store;
        this.scanner = scanner;
        this.ring = ring;
        this.clock = clock;
    }

    @Override
    public Received receive(FileOrigin owner, List<Upload> uploads) {
        int there = owner.draftProof() == null ? 0 : ofDraft(owner.draftProof()).size();
        return new Reception(entities, store, scanner, ring, clock, owner).receive(uploads, there);
    }

    @Override
    public List<AttachmentView> ofDraft(String draftProof) {
        return views("draftProof", draftProof);
    }

    @Override
    public List<AttachmentView> ofPetition(UUID petitionId) {
        return views("petitionId", petitionId);
    }

    @Override
    public List<AttachmentView> ofMatter(UUID matterId) {
        return views("matterId", matterId);
    }

    private List<AttachmentView> views(String attribute, Object value) {
        return rows(attribute, value).stream().map(row -> row.view(ring)).toList();
    }

    private List<Attachment> rows(String attribute, Object value) {
        return entities.createQuery(
                        "select a from Attachment a where a." + attribute + " = :value order by a.id", Attachment.class)
                .setParameter("value", value)
                .getResultList();
    }

    @Override
    public int bind(String draftProof, UUID petitionId, UUID matterId, UUID bodyId, UUID officeId) {
        List<Attachment> draft = rows("draftProof", draftProof);
        for (Attachment row : draft) {
            String address = row.officeId().equals(officeId) ? row.digestKey() : moved(row, officeId);
            row.bind(petitionId, matterId, bodyId, officeId, address);
        }
        entities.flush();
        return draft.size();
    }

    @Override
    public Map<UUID, UUID> copy(UUID matterId, UUID partId, UUID partPetitionId, UUID actorId) {
        Map<UUID, UUID> copies = new LinkedHashMap<>();
        for (Attachment row : rows("matterId", matterId)) {
            Attachment same = row.in(partId, partPetitionId, actorId, ring);
            copies.put(row.id(), same.id());
            entities.persist(same);
        }
        entities.flush();
        return copies;
    }

    /** The petitioner chose another office after sending the file: it is kept anew in that office's store. */
    private String moved(Attachment row, UUID officeId) {
        try {
            Path plain = store.incoming();
            try (InputStream in = store.open(row.officeId(), row.digestKey());
                    OutputStream out = Files.newOutputStream(plain)) {
                in.transferTo(out);
            }
            try {
                return store.keep(officeId, plain);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean removeFromDraft(UUID id) {
        return entities.createQuery("delete from Attachment a where a.id = :id and a.draftProof is not null")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void share(UUID handoverId, UUID withBody, Collection<UUID> attachmentIds) {
        for (UUID id : attachmentIds) {
            entities.createNativeQuery("insert into attachment_share (attachment_id, matter_id, body_id,"
                            + " shared_by_body_id, handover_id, shared_at)"
                            + " select a.id, a.matter_id, :body, hy_body(), :handover, :at from attachment a"
                            + " where a.id = :id on conflict do nothing")
                    .setParameter("id", id)
                    .setParameter("body", withBody)
                    .setParameter("handover", handoverId)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<FileDownload> open(UUID id, UUID forBody) {
        return Optional.ofNullable(entities.find(Attachment.class, id)).map(row -> download(row, forBody));
    }

    private FileDownload download(Attachment row, UUID forBody) {
        String name = row.name(ring);
        if (row.state() == AttachmentState.PENDING) {
            throw new RefusedException(new FileNotYetChecked(name));
        }
        if (row.state() == AttachmentState.INFECTED) {
            throw new RefusedException(new FileInfected(name));
        }
        boolean travels = forBody != null && !forBody.equals(row.bodyId());
        UUID office = row.officeId();
        String address = row.digestKey();
        return new FileDownload(
                name, row.kind(), row.matterId(), () -> content(office, address, travels ? row.kind() : null));
    }

    private InputStream content(UUID office, String address, MediaKind travelling) throws IOException {
        InputStream in = store.open(office, address);
        if (travelling != MediaKind.JPEG && travelling != MediaKind.PNG) {
            return in;
        }
        try (in) {
            byte[] whole = in.readAllBytes();
            return new ByteArrayInputStream(
                    travelling == MediaKind.JPEG ? MetadataStripper.jpeg(whole) : MetadataStripper.png(whole));
        } catch (IllegalArgumentException broken) {
            throw new IOException("a broken picture does not travel", broken);
        }
    }

    @Override
    public int rescan(int atMost) {
        List<Attachment> waiting = entities.createQuery(
                        "select a from Attachment a where a.state = :pending order by a.id", Attachment.class)
                .setParameter("pending", AttachmentState.PENDING)
                .setMaxResults(atMost)
                .getResultList();
        int judged = 0;
        for (Attachment row : waiting) {
            try (InputStream in = store.open(row.officeId(), row.digestKey())) {
                judged += judge(row, scanner.scan(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return judged;
    }

    private int judge(Attachment row, VirusScanner.Verdict verdict) {
        if (verdict == VirusScanner.Verdict.UNKNOWN) {
            return 0;
        }
        return ((Number) entities.createNativeQuery("select attachment_judge(:id, :state)", Integer.class)
                        .setParameter("id", row.id())
                        .setParameter("state", verdict.name())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public int collect() {
        Instant now = clock.instant();
        entities.createQuery("delete from Attachment a where a.matterId is null and a.uploadedAt < :before")
                .setParameter("before", now.minus(DRAFT_LIFE))
                .executeUpdate();
        try {
            return store.collect(now.minus(SPARED), this::isUsed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isUsed(UUID officeId, String address) {
        return (Boolean) entities.createNativeQuery("select attachment_is_used(:office, :address)", Boolean.class)
                .setParameter("office", officeId)
                .setParameter("address", address)
                .getSingleResult();
    }
}
