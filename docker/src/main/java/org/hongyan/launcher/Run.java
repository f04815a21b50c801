package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hongyan.tenantconfig.demo.DemoWorld;

/** {@code mvn -Prun}: starts everything, prints where it is and waits for Ctrl-C. */
public final class Run {

    private Run() {}

    /** Takes the project's folder and Keycloak's distribution. */
    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out);
        try {
            loadOurClasses();
            Stack stack = stack(Path.of(arguments[0]), Path.of(arguments[1]), System.getenv(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop Hongyan"));
            run(stack, progress);
        } catch (LaunchException told) {
            progress.plain("Hongyan cannot start: " + told.getMessage());
            System.exit(1);
        }
    }

    /** A clean build beside a running demo takes the class files away, and stopping must still work. */
    private static void loadOurClasses() {
        Path folder = Path.of(URI.create(
                Run.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString();
                Class.forName(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'));
            }
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new LaunchException("The launcher's classes in " + folder + " cannot be read.", unreadable);
        }
    }

    private static Stack stack(Path root, Path keycloakZip, Map<String, String> environment, Progress progress) {
        Preflight.missing(root, environment).ifPresent(sentence -> {
            throw new LaunchException(sentence);
        });
        StackBuilder builder = Stack.builder()
                .root(root)
                .keycloakZip(keycloakZip)
                .data(Preflight.dataFolder(root, environment))
                .ports(Ports.of(environment))
                .progress(progress);
        environment.forEach((name, value) -> {
            if (name.startsWith("HONGYAN_")) {
                builder.variable(name, value);
            }
        });
        return builder.mode("demo").build();
    }

    private static void run(Stack stack, Progress progress) {
        try {
            stack.start();
        } catch (LaunchException failed) {
            awaitTheEndIf(stack.isClosing());
            throw failed;
        }
        progress.plain("");
        progress.plain("  citizens  " + stack.site());
        progress.plain("  offices   " + stack.admin());
        progress.plain("  accounts  password " + DemoWorld.PASSWORD + " for all, see also "
                + stack.folders().accounts());
        progress.plain(stack.accountTable());
        progress.plain("  Ctrl-C stops everything.");
        progress.plain("");
        progress.plain("Hongyan is ready");
        Part lost = stack.awaitLoss();
        awaitTheEndIf(stack.isClosing());
        throw new LaunchException(lost.title() + " has ended by itself; its log is in "
                + stack.folders().logs() + ".");
    }

    /** While a signal stops us there is nothing more to say: this JVM ends when the stopping is done. */
    private static void awaitTheEndIf(boolean stopping) {
        if (stopping) {
            new CompletableFuture<Void>().join();
        }
    }
}
