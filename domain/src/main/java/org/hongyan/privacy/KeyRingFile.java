package org.hongyan.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The key ring as one file {@code hongyan.keys} in a folder outside the database, readable by its owner only. Every
 * change is written beside, synced and renamed, so that a crash leaves the old or the new file, never half of one.
 */
public final class KeyRingFile {

    /** Name of the file inside the folder. */
    public static final String NAME = "hongyan.keys";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final String HEAD =
            "# Hongyan key ring. Secret. Keep a copy elsewhere: without it no personal data can be read.\n";

    private KeyRingFile() {}

    /** Makes a new ring; refuses to touch an existing one. */
    public static KeyRing create(Path folder) {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            throw new KeyRingException("A key ring is already at " + file + "; it is not replaced.");
        }
        KeyRing ring = KeyRing.generate();
        write(ring, file);
        return ring;
    }

    /** The ring in the folder, made now if there is none. */
    public static KeyRing loadOrCreate(Path folder) {
        return Files.exists(folder.resolve(NAME)) ? load(folder) : create(folder);
    }

    /** Reads the ring; the message of the exception says in one sentence what is wrong. */
    public static KeyRing load(Path folder) {
        return read(folder.resolve(NAME));
    }

    /** Adds a key for every purpose and keeps the former ones. Running servers use the new keys after a restart. */
    public static KeyRing rotate(Path folder) {
        KeyRing ring = load(folder).rotated();
        write(ring, folder.resolve(NAME));
        return ring;
    }

    /** Copies the ring to another file, readable by its owner only, and reads the copy back. Replaces a former copy. */
    public static void backup(Path folder, Path toFile) {
        KeyRing ring = load(folder);
        if (toFile.toAbsolutePath()
                .normalize()
                .equals(folder.resolve(NAME).toAbsolutePath().normalize())) {
            throw new KeyRingException("The copy must not be the key ring itself.");
        }
        write(ring, toFile);
        if (!read(toFile).id().equals(ring.id())) {
            throw new KeyRingException("The copy at " + toFile + " is not the key ring that was to be copied.");
        }
    }

    private static KeyRing read(Path file) {
        if (!Files.isReadable(file)) {
            throw new KeyRingException("There is no readable key ring at " + file
                    + "; restore it from its backup, or create one if the database is new.");
        }
        try {
            if (isPosix(file)) {
                Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                others.removeAll(OWNER_ONLY);
                if (!others.isEmpty()) {
                    throw new KeyRingException("The key ring at " + file
                            + " can be read by others; give it mode 600 and consider replacing its keys.");
                }
            }
            return parse(Files.readString(file), file);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
            throw new KeyRingException("The key ring at " + file + " is damaged; restore it from its backup.", broken);
        }
    }

    private static KeyRing parse(String text, Path file) throws GeneralSecurityException {
        String id = null;
        Map<KeyPurpose, KeysetHandle> keysets = new EnumMap<>(KeyPurpose.class);
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (line.startsWith("#") || equals < 0) {
                continue;
            }
            String name = line.substring(0, equals);
            String value = line.substring(equals + 1).strip();
            if (name.equals("id")) {
                id = value;
            } else {
                keysets.put(
                        KeyPurpose.valueOf(name),
                        TinkJsonProtoKeysetFormat.parseKeyset(value, InsecureSecretKeyAccess.get()));
            }
        }
        if (id == null) {
            throw new KeyRingException("The key ring at " + file + " is damaged; restore it from its backup.");
        }
        return new KeyRing(id, keysets);
    }

    private static void write(KeyRing ring, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                if (isPosix(folder)) {
                    Files.setPosixFilePermissions(folder, OWNER_FOLDER);
                }
            }
            Path beside = Files.createTempFile(folder, NAME, ".new");
            if (isPosix(beside)) {
                Files.setPosixFilePermissions(beside, OWNER_ONLY);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text(ring).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folderChannel = FileChannel.open(folder)) {
                folderChannel.force(true);
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw new KeyRingException("The key ring could not be written to " + file + ".", failed);
        }
    }

    private static String text(KeyRing ring) throws GeneralSecurityException {
        StringBuilder text =
                new StringBuilder(HEAD).append("id=").append(ring.id()).append('\n');
        for (KeyPurpose purpose : KeyPurpose.values()) {
            String json =
                    TinkJsonProtoKeysetFormat.serializeKeyset(ring.keyset(purpose), InsecureSecretKeyAccess.get());
            text.append(purpose.name())
                    .append('=')
                    .append(json.replace("\n", ""))
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
