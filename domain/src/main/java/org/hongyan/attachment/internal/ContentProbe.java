package org.hongyan.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongyan.attachment.AttachmentStore;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileProbe;
import org.hongyan.attachment.SafeFileName;
import org.hongyan.attachment.Upload;
import org.hongyan.attachment.VirusScanner;
import org.hongyan.shared.FieldError;

/** Reads a file once through a place for arriving files, which is emptied at once. */
@ApplicationScoped
class ContentProbe implements FileProbe {

    private static final FileInspector INSPECTOR = new FileInspector();
    private static final long MEGABYTE = 1024 * 1024;

    private final AttachmentStore store;
    private final VirusScanner scanner;

    /** For the proxy. */
    protected ContentProbe() {
        this(null, null);
    }

    @Inject
    ContentProbe(AttachmentStore store, VirusScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    @Override
    public Probed probe(Upload upload, String pointer) {
        String name = upload.fileName();
        try (InputStream in = upload.source().open()) {
            byte[] content = in.readNBytes((int) Attachments.MAX_BYTES + 1);
            if (content.length > Attachments.MAX_BYTES) {
                long megabytes = Math.max(content.length, upload.size()) / MEGABYTE + 1;
                return wrong(pointer, "attachment.tooBig", name, megabytes, Attachments.MAX_BYTES / MEGABYTE);
            }
            Path plain = store.incoming();
            try {
                Files.write(plain, content);
                return look(plain, content, name, pointer);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException interrupted) {
            return wrong(pointer, "attachment.failed", name);
        }
    }

    private Probed look(Path plain, byte[] content, String name, String pointer) throws IOException {
        Finding finding = INSPECTOR.inspect(plain);
        if (finding.fault() != null) {
            return wrong(pointer, finding.fault(), name);
        }
        try (InputStream in = Files.newInputStream(plain)) {
            if (scanner.scan(in) == VirusScanner.Verdict.INFECTED) {
                return wrong(pointer, "attachment.virus", name);
            }
        }
        return new Probed(SafeFileName.of(name, finding.kind()), content, null);
    }

    private static Probed wrong(String pointer, String code, Object... args) {
        return new Probed("", null, new FieldError(pointer, code, args));
    }
}
