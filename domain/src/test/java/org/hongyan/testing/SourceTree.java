package org.hongyan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out sources, for tests that read what no class file keeps. */
public final class SourceTree {

    private SourceTree() {}

    /** The folder of a module, wherever the test was started. */
    public static Path module(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve(name).resolve("pom.xml"))) {
                return folder.resolve(name);
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException(
                "no module " + name + " above " + Path.of("").toAbsolutePath());
    }

    /** Files under a folder whose name has one of the endings; none if there is no such folder. */
    public static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
