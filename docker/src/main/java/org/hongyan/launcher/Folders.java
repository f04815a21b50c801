package org.hongyan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hongyan.privacy.KeyRingException;
import org.hongyan.privacy.KeyRingFile;

/**
 * Where one stack keeps its things.
 *
 * @param data what belongs to this stack: database, keys, attachments, secrets, logs
 * @param parts unpacked programs, which may be shared by stacks that do not run at the same time
 */
record Folders(Path data, Path parts) {

    /** Locks the data folder for as long as this JVM lives; two stacks on one database would destroy it. */
    FileLock lock() {
        try {
            Files.createDirectories(data);
            // others on this machine have no business in here
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            FileChannel file =
                    FileChannel.open(data.resolve(Preflight.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                throw new LaunchException("Hongyan already runs with the data in " + data + ".");
            }
            return lock;
        } catch (IOException unusable) {
            throw new LaunchException(
                    "The data folder " + data + " cannot be used (" + unusable.getMessage() + ").", unusable);
        }
    }

    Path logs() {
        return data.resolve("log");
    }

    Path database() {
        return data.resolve("database");
    }

    /** Base directory of WildFly: its configuration, deployments, transaction log. */
    Path server() {
        return data.resolve("server");
    }

    Path keys() {
        return data.resolve("keys");
    }

    Path files() {
        return data.resolve("files");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path accounts() {
        return data.resolve("demo.json");
    }

    /** A new ring belongs to a new database only: with a ring made later, nothing written before could be read. */
    void makeKeyRing(boolean newDatabase) {
        try {
            Files.createDirectories(files());
            if (newDatabase) {
                KeyRingFile.loadOrCreate(keys());
            } else {
                KeyRingFile.load(keys());
            }
        } catch (IOException unwritable) {
            throw new LaunchException(files() + " could not be made.", unwritable);
        } catch (KeyRingException wrong) {
            throw new LaunchException(wrong.getMessage(), wrong);
        }
    }

    /** Everything the parts have written to their logs. */
    List<Path> written() {
        try (var all = Files.walk(data)) {
            return all.filter(file -> file.toString().matches(".*\\.(log|json)") && !file.equals(accounts()))
                    .toList();
        } catch (IOException unreadable) {
            throw new LaunchException("The logs below " + data + " cannot be read.", unreadable);
        }
    }
}
