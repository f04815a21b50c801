package org.hongyan.testing;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongyan.shared.UseCase;

/** Finds the entities and converters of the domain, from a folder of classes or from the jar. */
final class EntityClasses {

    private EntityClasses() {}

    static List<Class<?>> all() {
        URI location = URI.create(UseCase.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        try {
            if (Files.isDirectory(Path.of(location))) {
                return under(Path.of(location));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location), Map.of())) {
                return under(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> under(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/hongyan/") && name.endsWith(".class"))
                    .filter(name -> !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(EntityClasses::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                    false,
                    EntityClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
