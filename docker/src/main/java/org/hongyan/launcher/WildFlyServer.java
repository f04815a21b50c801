package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** WildFly with both wars: an own copy of the provisioned server and a base directory made anew at each start. */
final class WildFlyServer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private static final String SERVER = "wildfly-";
    private static final String UNPACKED = "site-";

    private final Artifacts artifacts;
    private final Folders folders;
    private final Children children;
    private final Ports ports;
    private final Path home;
    private Map<String, Path> wars;

    WildFlyServer(Artifacts artifacts, Folders folders, Children children, Ports ports) {
        this.artifacts = artifacts;
        this.folders = folders;
        this.children = children;
        this.ports = ports;
        this.wars = sites();
        this.home = folders.parts()
                .resolve(SERVER
                        + Trees.mark(List.of(
                                artifacts.server().resolve("standalone/configuration"),
                                artifacts.server().resolve("modules/org/hongyan"))));
    }

    /** From the next start on it runs these, each under the name of its file there. */
    void deploy(Map<String, Path> others) {
        wars = Map.copyOf(others);
    }

    /** Both sites. */
    Map<String, Path> sites() {
        return Map.of("ROOT.war", artifacts.portal(), "admin.war", artifacts.admin());
    }

    /** Takes a copy of the server, so that a clean build beside us does not pull it away, and forgets older ones. */
    void prepare() {
        try {
            Files.createDirectories(folders.parts());
            forget(SERVER);
        } catch (IOException unusable) {
            throw new LaunchException(folders.parts() + " cannot be used.", unusable);
        }
        Trees.make(home, folder -> Trees.link(artifacts.server(), folder));
    }

    /** Starts the server with the variables the wars read and waits until both are deployed and healthy. */
    Child start(Map<String, String> environment) {
        try {
            layOut();
        } catch (IOException failed) {
            throw new LaunchException(
                    "WildFly's folder " + folders.server() + " could not be made (" + failed.getMessage() + ").",
                    failed);
        }
        Child server =
                children.start("WildFly", "wildfly", folders.server(), fewArenas(environment), command(environment));
        URI ready = URI.create("http://127.0.0.1:" + ports.management() + "/health/ready");
        server.awaitUntil(
                () -> {
                    refuseFailedDeployment();
                    return deployed() && Web.get(ready).ok();
                },
                PATIENCE);
        return server;
    }

    /** Configuration and wars are made anew; what the transaction manager wrote stays, since it is needed after a crash. */
    private void layOut() throws IOException {
        Path base = folders.server();
        for (String made : List.of("configuration", "deployments", "tmp", "lib")) {
            Trees.delete(base.resolve(made));
        }
        Trees.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("lib/ext"));
        for (var war : wars.entrySet()) {
            Trees.link(unpacked(war.getKey(), war.getValue()), deployments.resolve(war.getKey()));
            Files.createFile(deployments.resolve(war.getKey() + ".dodeploy"));
        }
    }

    /** A war lies unpacked among the deployments: the server need not copy it, sum it up and unpack it at every start. */
    private Path unpacked(String name, Path war) throws IOException {
        Path folder = folders.parts().resolve(UNPACKED + name + "-" + Trees.mark(List.of(war)));
        if (!Files.exists(folder)) {
            forget(UNPACKED + name + "-");
            Trees.make(folder, target -> Trees.unzipAll(war, target));
        }
        return folder;
    }

    private void forget(String prefix) throws IOException {
        try (Stream<Path> parts = Files.list(folders.parts())) {
            parts.filter(part -> part.getFileName().toString().startsWith(prefix) && !part.equals(home))
                    .toList()
                    .forEach(Trees::delete);
        }
    }

    private boolean deployed() {
        return wars.keySet().stream().allMatch(war -> marker(war, ".deployed"));
    }

    private void refuseFailedDeployment() {
        for (String war : wars.keySet()) {
            if (marker(war, ".failed")) {
                throw new LaunchException("WildFly could not deploy " + war + "; see " + children.log("wildfly") + ".");
            }
        }
    }

    private boolean marker(String war, String suffix) {
        return Files.exists(folders.server().resolve("deployments").resolve(war + suffix));
    }

    /** The C library opens an area of memory for nearly each of a hundred threads, and gives none of them back. */
    private static Map<String, String> fewArenas(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("MALLOC_ARENA_MAX", "2");
        return all;
    }

    /** What {@code standalone.sh} would run, without the shell around it. */
    private List<String> command(Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx640m",
                // both sites need about 150 MB of it; smaller steps towards that cost a full collection each
                "-XX:MetaspaceSize=192m",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:+UseSerialGC",
                // what a burst has taken goes back to the system, from the heap as from the native side
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TrimNativeHeapInterval=10000",
                // half the processor time until ready; whoever measures throughput asks for level 4
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "--add-modules=java.se"));
        Stream.of(environment.getOrDefault("HONGYAN_JAVA_OPTIONS", "").split(" +"))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + folders.server(),
                "-Dorg.jboss.boot.log.file=" + folders.server().resolve("log/boot.log"),
                "-Dlogging.configuration="
                        + folders.server()
                                .resolve("configuration/logging.properties")
                                .toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management()));
        return command;
    }
}
