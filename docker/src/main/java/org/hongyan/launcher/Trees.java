package org.hongyan.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** What is done with whole folders. A folder made here is complete or not there at all. */
final class Trees {

    private static final int OWNER_EXECUTES = 0100;

    private Trees() {}

    /** How a tree is filled. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** Fills the folder if it is not there; an interrupted filling leaves nothing under its name. */
    static void make(Path folder, Filling filling) {
        if (Files.exists(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder.getParent());
            Path beside = Files.createTempDirectory(folder.getParent(), ".making");
            filling.into(beside);
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwx------"));
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new LaunchException(folder + " could not be made (" + failed.getMessage() + ").", failed);
        }
    }

    /** Unpacks a zip without its first folder. */
    static void unzip(Path zip, Path target) throws IOException {
        unzip(zip, target, name -> name.substring(name.indexOf('/') + 1));
    }

    /** Unpacks a zip as it is. */
    static void unzipAll(Path zip, Path target) throws IOException {
        unzip(zip, target, UnaryOperator.identity());
    }

    private static void unzip(Path zip, Path target, UnaryOperator<String> names) throws IOException {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = inside(target, names.apply(entry.getName()));
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    /** Unpacks a tar compressed by xz, links and the right to execute included. */
    static void untar(InputStream txz, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("an archive names " + name);
        }
        return file;
    }

    /** Copies a tree by hard links where the file system allows it, since its files are only ever replaced. */
    static void link(Path source, Path target) throws IOException {
        walk(source, target, (from, to) -> {
            try {
                Files.createLink(to, from);
            } catch (IOException | UnsupportedOperationException otherFileSystem) {
                Files.copy(from, to);
            }
        });
    }

    /** Copies a tree over what is there. */
    static void copy(Path source, Path target) throws IOException {
        walk(source, target, (from, to) -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Step {
        void apply(Path from, Path to) throws IOException;
    }

    private static void walk(Path source, Path target, Step step) throws IOException {
        UnaryOperator<Path> twin =
                path -> target.resolve(source.relativize(path).toString());
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes unused) throws IOException {
                Files.createDirectories(twin.apply(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
                step.apply(file, twin.apply(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a tree if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException none) throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new LaunchException(folder + " could not be removed (" + failed.getMessage() + ").", failed);
        }
    }

    /** A short mark that changes when any file below the folders, or any of the words, changes. */
    static String mark(List<Path> folders, String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
