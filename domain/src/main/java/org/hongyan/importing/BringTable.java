package org.hongyan.importing;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Upload;
import org.hongyan.audit.AuditSubject;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** A clerk brings a table; it is kept sealed and read right afterwards, nothing is registered yet. */
@UseCase
@LegalBasis("信访工作条例 第二十二条第一款")
public class BringTable {

    private static final int MAX_NAME = 200;

    @Inject
    private Imports imports;

    @Inject
    private CurrentActor actors;

    @Inject
    private KeyRing ring;

    @Inject
    private AuditSubject subject;

    @Inject
    private Clock clock;

    /**
     * Keeps the file.
     *
     * @throws InvalidInputException at {@code /file}: {@code table.missing}, {@code table.tooLarge}
     * @throws RefusedException with {@link TableBroughtAlready}
     */
    @Requires(Permission.REGISTER)
    public UUID bring(Upload upload) {
        byte[] content = content(upload);
        RegisterImport brought = new RegisterImport(
                actors.get(),
                name(upload.fileName()),
                ring.hash(KeyPurpose.DIGEST, content).hex(),
                content,
                ring,
                clock.instant());
        if (!imports.add(brought)) {
            throw new RefusedException(new TableBroughtAlready(brought.fileName()));
        }
        subject.detail("file", String.valueOf(content.length));
        return brought.id();
    }

    private static String name(String given) {
        String name = given == null ? "" : given.strip().replaceAll("^.*[/\\\\]", "");
        return name.isEmpty() ? "-" : name.substring(0, Math.min(MAX_NAME, name.length()));
    }

    private static byte[] content(Upload upload) {
        if (upload == null) {
            throw new InvalidInputException(List.of(new FieldError("/file", "table.missing")));
        }
        try (InputStream in = upload.source().open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            if (out.size() == 0) {
                throw new InvalidInputException(List.of(new FieldError("/file", "table.missing")));
            }
            if (out.size() > TableLines.MOST_BYTES) {
                throw new InvalidInputException(
                        List.of(new FieldError("/file", "table.tooLarge", TableLines.MOST_BYTES / 1024 / 1024)));
            }
            return out.toByteArray();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
