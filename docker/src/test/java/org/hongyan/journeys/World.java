package org.hongyan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hongyan.launcher.Progress;
import org.hongyan.launcher.Stack;
import org.hongyan.tenantconfig.demo.DemoWorld;

/** The running product with the demo offices in it, on free ports and with data of its own. */
public final class World implements AutoCloseable {

    /** The application looks at its clock file at most once a second. */
    private static final long CLOCK_LAG_MILLIS = 1_200;

    private final Stack stack;
    private final Path clock;
    private final int smtpPort;
    private final Messages messages;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private Duration ahead = Duration.ZERO;

    private World(Stack stack, Path clock, int smtpPort, Messages messages) {
        this.stack = stack;
        this.clock = clock;
        this.smtpPort = smtpPort;
        this.messages = messages;
    }

    static World start() {
        Path target = Path.of(required("hongyan.root")).resolve("docker/target");
        Path data = target.resolve("stack");
        Path clock = target.resolve("stack.clock");
        int smtp = freePort();
        Messages messages = new Messages();
        Stack stack = Stack.builder()
                .root(target.getParent().getParent())
                .keycloakZip(Path.of(required("hongyan.keycloak.zip")))
                .data(data)
                .parts(target.resolve("parts"))
                .emptied()
                .freePorts()
                .mode("test")
                .clockFile(clock)
                .smtpPort(smtp)
                .variable("HONGYAN_SMS_URL", messages.address().toString())
                .progress(new Progress(System.out))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the journeys' stack"));
        try {
            Files.deleteIfExists(clock);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        stack.start();
        return new World(stack, clock, smtp, messages);
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("run the journeys by Maven, which sets " + property);
        }
        return value;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The servers, to kill and start them, and their addresses. */
    public Stack stack() {
        return stack;
    }

    /** The port the product sends its mail to; whoever wants to read it listens there. */
    public int smtpPort() {
        return smtpPort;
    }

    /** Moves the product's clock forward, for good, and waits until it has noticed. */
    public synchronized void letPass(Duration time) {
        ahead = ahead.plus(time);
        try {
            Path beside = clock.resolveSibling("stack.clock.new");
            Files.writeString(beside, ahead.toString());
            Files.move(beside, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(CLOCK_LAG_MILLIS, TimeUnit.MILLISECONDS))
                .join();
    }

    /** By how much the product's clock is ahead of the machine's. */
    public synchronized Duration ahead() {
        return ahead;
    }

    /** The first desk of the person with that user name. */
    public DemoWorld.Account account(String username) {
        return accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is called " + username));
    }

    /** Cookies of somebody who has signed in during this run. */
    Optional<String> cookiesOf(String username) {
        return Optional.ofNullable(cookies.get(username));
    }

    void keepCookies(String username, String kept) {
        cookies.put(username, kept);
    }

    /** Everybody who can log in. */
    public List<DemoWorld.Account> accounts() {
        return stack.accounts();
    }

    /** The text messages the product has sent. */
    Messages messages() {
        return messages;
    }

    @Override
    public void close() {
        stack.close();
        messages.close();
    }
}
