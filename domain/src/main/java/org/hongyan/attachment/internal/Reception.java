package org.hongyan.attachment.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.attachment.Attachment;
import org.hongyan.attachment.AttachmentState;
import org.hongyan.attachment.AttachmentStore;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.MediaKind;
import org.hongyan.attachment.Received;
import org.hongyan.attachment.SafeFileName;
import org.hongyan.attachment.Upload;
import org.hongyan.attachment.VirusScanner;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;

/** One arrival of files: each is measured, looked into, scanned, kept, and only then written down. */
final class Reception {

    private static final FileInspector INSPECTOR = new FileInspector();
    private static final long MEGABYTE = 1024 * 1024;

    private final EntityManager entities;
    private final AttachmentStore store;
    private final VirusScanner scanner;
    private final KeyRing ring;
    private final Clock clock;
    private final FileOrigin owner;
    private final List<AttachmentView> kept = new ArrayList<>();
    private final List<FieldError> wrong = new ArrayList<>();

    Reception(
            EntityManager entities,
            AttachmentStore store,
            VirusScanner scanner,
            KeyRing ring,
            Clock clock,
            FileOrigin owner) {
        this.entities = entities;
        this.store = store;
        this.scanner = scanner;
        this.ring = ring;
        this.clock = clock;
        this.owner = owner;
    }

    Received receive(List<Upload> uploads, int alreadyThere) {
        List<Upload> chosen = uploads.stream()
                .filter(upload ->
                        upload.fileName() != null && !upload.fileName().isBlank())
                .toList();
        if (chosen.isEmpty()) {
            wrong.add(new FieldError("/attachments", "attachment.none"));
        }
        for (int i = 0; i < chosen.size(); i++) {
            if (alreadyThere + kept.size() >= Attachments.MAX_FILES) {
                wrong.add(new FieldError(
                        "/attachments", "attachment.tooMany", alreadyThere + chosen.size(), Attachments.MAX_FILES));
                break;
            }
            receive(chosen.get(i), "/attachments/" + i);
        }
        entities.flush();
        return new Received(List.copyOf(kept), List.copyOf(wrong));
    }

    private void receive(Upload upload, String pointer) {
        String name = shown(upload.fileName());
        try {
            Path plain = store.incoming();
            try {
                long size = copy(upload, plain);
                if (size > Attachments.MAX_BYTES) {
                    long megabytes = (Math.max(size, upload.size()) + MEGABYTE - 1) / MEGABYTE;
                    wrong.add(new FieldError(
                            pointer, "attachment.tooBig", name, megabytes, Attachments.MAX_BYTES / MEGABYTE));
                    return;
                }
                Finding finding = INSPECTOR.inspect(plain);
                if (finding.fault() != null) {
                    wrong.add(new FieldError(pointer, finding.fault(), name));
                    return;
                }
                keep(upload, plain, size, finding.kind(), pointer);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException interrupted) {
            wrong.add(new FieldError(pointer, "attachment.failed", name));
        }
    }

    private void keep(Upload upload, Path plain, long size, MediaKind kind, String pointer) throws IOException {
        VirusScanner.Verdict verdict;
        try (InputStream in = Files.newInputStream(plain)) {
            verdict = scanner.scan(in);
        }
        if (verdict == VirusScanner.Verdict.INFECTED) {
            wrong.add(new FieldError(pointer, "attachment.virus", shown(upload.fileName())));
            return;
        }
        AttachmentState state = verdict == VirusScanner.Verdict.CLEAN ? AttachmentState.CLEAN : AttachmentState.PENDING;
        String safeName = SafeFileName.of(upload.fileName(), kind);
        Attachment row = new Attachment(
                Ids.next(),
                owner,
                safeName,
                kind,
                size,
                store.keep(owner.officeId(), plain),
                state,
                clock.instant(),
                ring);
        entities.persist(row);
        kept.add(row.view(ring));
    }

    /** Copies at most one byte more than is allowed. */
    private static long copy(Upload upload, Path target) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = upload.source().open();
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0 && size <= Attachments.MAX_BYTES; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    /** The sender's name without what could disguise it, for the message. */
    private static String shown(String fileName) {
        String safe = SafeFileName.of(fileName, MediaKind.TEXT);
        return fileName.endsWith(".txt") ? safe : safe.substring(0, safe.length() - ".txt".length());
    }
}
