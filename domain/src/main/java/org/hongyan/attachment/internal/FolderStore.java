package org.hongyan.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hongyan.attachment.AttachmentStore;
import org.hongyan.privacy.KeyPurpose;
import org.hongyan.privacy.KeyRing;

/**
 * Keeps files in a folder: {@code <office>/<two digits>/<address>}. The address is a keyed hash of office and digest, so
 * that equal contents of two offices have nothing in common. A file is written beside, synced, renamed, and its folder
 * synced, before its row is written.
 */
@ApplicationScoped
public class FolderStore implements AttachmentStore {

    private static final String INCOMING = "incoming";

    private final KeyRing ring;
    private final Clock clock;
    private final Path root;

    /** For the proxy. */
    protected FolderStore() {
        this(null, null, null);
    }

    @Inject
    public FolderStore(KeyRing ring, Clock clock) {
        this(ring, clock, configuredRoot());
    }

    public FolderStore(KeyRing ring, Clock clock, Path root) {
        this.ring = ring;
        this.clock = clock;
        this.root = root;
    }

    private static Path configuredRoot() {
        String folder = System.getProperty("hongyan.files", System.getenv("HONGYAN_FILES"));
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("HONGYAN_FILES is not set; it names the folder for attachments.");
        }
        return Path.of(folder);
    }

    @Override
    public Path incoming() throws IOException {
        // temporary files are made readable by their owner only
        return Files.createTempFile(Files.createDirectories(root.resolve(INCOMING)), "upload", "");
    }

    @Override
    public String keep(UUID officeId, Path plainFile) throws IOException {
        String address = addressOf(officeId, plainFile);
        Path target = place(officeId, address);
        if (touched(target)) {
            return address;
        }
        Path folder = Files.createDirectories(target.getParent());
        Path beside = Files.createTempFile(folder, address, ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    InputStream plain = Files.newInputStream(plainFile)) {
                OutputStream sealed = ring.sealing(
                        KeyPurpose.FILE, new Unclosed(Channels.newOutputStream(channel)), context(officeId, address));
                plain.transferTo(sealed);
                sealed.close();
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path synced : List.of(folder, folder.getParent(), root)) {
                sync(synced);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        return address;
    }

    @Override
    public InputStream open(UUID officeId, String address) throws IOException {
        return ring.opening(
                KeyPurpose.FILE, Files.newInputStream(place(officeId, address)), context(officeId, address));
    }

    @Override
    public int collect(Instant olderThan, BiPredicate<UUID, String> isUsed) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int deleted = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            deleted += isOlder(file, olderThan) && collected(file, olderThan, isUsed) ? 1 : 0;
        }
        return deleted;
    }

    private boolean collected(Path file, Instant olderThan, BiPredicate<UUID, String> isUsed) throws IOException {
        String name = file.getFileName().toString();
        if (file.getParent().getFileName().toString().equals(INCOMING) || name.endsWith(".part")) {
            return Files.deleteIfExists(file);
        }
        UUID office = UUID.fromString(root.relativize(file).getName(0).toString());
        String address = name.replace(".trash", "");
        if (isUsed.test(office, address)) {
            return false;
        }
        // moved aside first: whoever keeps the same content meanwhile either finds it gone and writes it anew,
        // or has touched it, and then it comes back
        Path aside = file.resolveSibling(address + ".trash");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException alreadyGone) {
            return false;
        }
        if (!isOlder(aside, olderThan) || isUsed.test(office, address)) {
            Files.move(aside, place(office, address), StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        return Files.deleteIfExists(aside);
    }

    private boolean touched(Path target) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            return Files.exists(target);
        } catch (NoSuchFileException notThere) {
            return false;
        } catch (FileAlreadyExistsException impossible) {
            throw new IOException(impossible);
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private String addressOf(UUID officeId, Path plainFile) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(plainFile), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            byte[] office = (officeId + "\u0000").getBytes(StandardCharsets.UTF_8);
            byte[] sum = digest.digest();
            byte[] input = new byte[office.length + sum.length];
            System.arraycopy(office, 0, input, 0, office.length);
            System.arraycopy(sum, 0, input, office.length, sum.length);
            return ring.hash(KeyPurpose.DIGEST, input).hex();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path place(UUID officeId, String address) {
        if (!address.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not an address of a file");
        }
        return root.resolve(officeId.toString())
                .resolve(address.substring(0, 2))
                .resolve(address);
    }

    private static byte[] context(UUID officeId, String address) {
        return (officeId + "/" + address).getBytes(StandardCharsets.UTF_8);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
