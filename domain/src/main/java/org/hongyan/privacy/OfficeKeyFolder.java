package org.hongyan.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * The secret halves of the discipline offices' keys, one file each, readable by their owner only. The folder is there on
 * the server of the staff pages alone: the portal seals and could open nothing.
 */
public class OfficeKeyFolder {

    private static final String ENDING = ".disc-key";

    private final Path folder;

    /** For the proxy. */
    protected OfficeKeyFolder() {
        this(null);
    }

    public OfficeKeyFolder(Path folder) {
        this.folder = folder;
    }

    /** True if the office's key is here. */
    public boolean has(UUID officeId) {
        return Files.exists(file(officeId));
    }

    /** The pair of an office. */
    public OfficeKey load(UUID officeId) {
        try {
            return OfficeKey.ofSecret(Files.readString(file(officeId)));
        } catch (IOException missing) {
            throw new KeyRingException("The key of this discipline office is not on this server.", missing);
        }
    }

    /** Makes and keeps a pair; never replaces one. Returns the published half. */
    public String create(UUID officeId) {
        if (has(officeId)) {
            return load(officeId).published();
        }
        OfficeKey key = OfficeKey.generate();
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "key", ".new");
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(beside, key.secret().getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file(officeId), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new KeyRingException("The key of a discipline office could not be kept in " + folder + ".", failed);
        }
        return key.published();
    }

    private Path file(UUID officeId) {
        return folder.resolve(officeId + ENDING);
    }
}
