package org.hongyan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build has made or fetched and a stack is started from.
 *
 * @param server the provisioned WildFly
 * @param portal the war of the citizens' site
 * @param admin the war of the offices' site
 * @param keycloakZip Keycloak's distribution as Maven fetched it
 * @param keycloakConfiguration realms and themes of ours
 */
public record Artifacts(Path server, Path portal, Path admin, Path keycloakZip, Path keycloakConfiguration) {

    /** Finds everything in a built project. */
    public static Artifacts in(Path root, Path keycloakZip) {
        return new Artifacts(
                existing(root.resolve("target/server")),
                war(root.resolve("portal-web/target"), "hongyan-portal-web"),
                war(root.resolve("admin-web/target"), "hongyan-admin-web"),
                existing(keycloakZip),
                existing(root.resolve("docker/src/main/keycloak")));
    }

    private static Path war(Path folder, String name) {
        try (Stream<Path> files = Files.list(existing(folder))) {
            List<Path> wars = files.filter(file -> file.getFileName().toString().startsWith(name)
                            && file.toString().endsWith(".war"))
                    .toList();
            if (wars.size() == 1) {
                return wars.get(0);
            }
            throw new LaunchException("There must be one " + name + "….war in " + folder + ", and there are "
                    + wars.size() + "; build with mvn package.");
        } catch (IOException unreadable) {
            throw new LaunchException(folder + " cannot be read.", unreadable);
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new LaunchException(path + " is not there; build with mvn package.");
        }
        return path;
    }
}
