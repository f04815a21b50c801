package org.hongyan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made at the first start and kept in a file that only its owner can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException unreadable) {
                throw new LaunchException("The passwords in " + file + " cannot be read.", unreadable);
            }
        }
    }

    /** The password of that name, made now if there is none; hexadecimal, so that it needs no quoting anywhere. */
    synchronized String get(String name) {
        String value = known.getProperty(name);
        if (value == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            value = HexFormat.of().formatHex(random);
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() {
        try {
            StringWriter text = new StringWriter();
            known.store(text, "Passwords of this installation. Secret.");
            Path beside = Files.createTempFile(
                    file.getParent(),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, text.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new LaunchException("The passwords cannot be kept in " + file + ".", unwritable);
        }
    }
}
