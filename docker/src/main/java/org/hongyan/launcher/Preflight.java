package org.hongyan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Has the machine what a start needs? Answers with one sentence about the first thing that is missing.
 *
 * <p>The build runs this file as a single source file before anything is compiled, so it uses the JDK only and no
 * other class of ours.
 */
public final class Preflight {

    /** Environment variable of each port and its default. */
    static final Map<String, Integer> PORTS = ports();

    /** Name of the file in the data folder that a running stack keeps locked. */
    static final String LOCK = "lock";

    private static final long MEGABYTE = 1024L * 1024L;
    private static final long DISK_FIRST = 3000 * MEGABYTE;
    private static final long DISK_LATER = 500 * MEGABYTE;
    private static final long MEMORY = 1900 * MEGABYTE;

    private Preflight() {}

    private static Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("HONGYAN_HTTP_PORT", 8080);
        ports.put("HONGYAN_KEYCLOAK_PORT", 8180);
        ports.put("HONGYAN_MANAGEMENT_PORT", 9990);
        ports.put("HONGYAN_DB_PORT", 54320);
        return ports;
    }

    /** Called by the build with the project's folder. */
    public static void main(String[] arguments) {
        Optional<String> missing = missing(Path.of(arguments[0]), System.getenv());
        if (missing.isPresent()) {
            System.err.println("Hongyan cannot start: " + missing.get());
            System.exit(1);
        }
    }

    /** The first reason not to start, as a sentence. */
    static Optional<String> missing(Path root, Map<String, String> environment) {
        Path data = dataFolder(root, environment);
        try {
            return wrongMachine()
                    .or(() -> running(data))
                    .or(() -> takenPort(environment))
                    .or(() -> littleDisk(data))
                    .or(Preflight::littleMemory);
        } catch (IllegalArgumentException wrongValue) {
            return Optional.of(wrongValue.getMessage());
        } catch (UncheckedIOException unusable) {
            return Optional.of("the data folder " + data + " cannot be used ("
                    + unusable.getCause().getMessage() + ").");
        }
    }

    /** {@code HONGYAN_DATA}, or {@code .hongyan} in the project. */
    static Path dataFolder(Path root, Map<String, String> environment) {
        return root.resolve(environment.getOrDefault("HONGYAN_DATA", ".hongyan"))
                .toAbsolutePath()
                .normalize();
    }

    /** The port named by the variable, checked. */
    static int port(Map<String, String> environment, String variable) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return PORTS.get(variable);
        }
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(variable + " is \"" + text + "\", which is not a port.", notANumber);
        }
        throw new IllegalArgumentException(variable + " is " + text + ", which is not a port (1 to 65535).");
    }

    private static Optional<String> wrongMachine() {
        String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        return machine.equals("Linux on amd64")
                ? Optional.empty()
                : Optional.of("it runs on Linux on amd64 (the embedded PostgreSQL is made for it), and this is "
                        + machine + ".");
    }

    private static Optional<String> running(Path data) {
        Path lock = data.resolve(LOCK);
        try {
            Files.createDirectories(data);
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = file.tryLock()) {
                return held != null
                        ? Optional.empty()
                        : Optional.of("it already runs with the data in " + data
                                + "; stop it, or set HONGYAN_DATA to another folder.");
            }
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Optional<String> takenPort(Map<String, String> environment) {
        Map<Integer, String> seen = new LinkedHashMap<>();
        for (String variable : PORTS.keySet()) {
            int port = port(environment, variable);
            String other = seen.put(port, variable);
            if (other != null) {
                return Optional.of(other + " and " + variable + " are both " + port + "; they must differ.");
            }
            if (isTaken(port)) {
                return Optional.of("port " + port + " is taken by another program; stop it, or set " + variable
                        + " to a free port.");
            }
        }
        return Optional.empty();
    }

    private static boolean isTaken(int port) {
        for (String address : new String[] {"127.0.0.1", "::1"}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            } catch (BindException refused) {
                // a machine without IPv6 has no ::1 to bind to, which says nothing about the port
                if (refused.getMessage().contains("in use") || address.equals("127.0.0.1")) {
                    return true;
                }
            } catch (IOException noSuchAddress) {
                // nothing listens on an address the machine does not have
            }
        }
        return false;
    }

    private static Optional<String> littleDisk(Path data) {
        try {
            boolean prepared = Files.isDirectory(data.resolve("database"));
            long needed = prepared ? DISK_LATER : DISK_FIRST;
            long free = Files.getFileStore(data).getUsableSpace();
            return free >= needed
                    ? Optional.empty()
                    : Optional.of("it needs " + needed / MEGABYTE + " MB of free disk space for " + data
                            + ", and there are " + free / MEGABYTE + " MB.");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Optional<String> littleMemory() {
        long available = Math.min(availableMemory(), containerMemory());
        return available >= MEMORY
                ? Optional.empty()
                : Optional.of("it needs " + MEMORY / MEGABYTE + " MB of free memory, and there are "
                        + available / MEGABYTE + " MB.");
    }

    private static long availableMemory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static long containerMemory() {
        try {
            String limit =
                    Files.readString(Path.of("/sys/fs/cgroup/memory.max")).strip();
            String used =
                    Files.readString(Path.of("/sys/fs/cgroup/memory.current")).strip();
            return limit.equals("max") ? Long.MAX_VALUE : Long.parseLong(limit) - Long.parseLong(used);
        } catch (IOException | NumberFormatException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
