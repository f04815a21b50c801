package org.hongyan.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Says what a stack is made of; see {@link Stack#builder()}. */
public final class StackBuilder {

    private final Map<String, String> variables = new HashMap<>(Map.of("HONGYAN_MODE", "demo"));
    private Path root;
    private Path keycloakZip;
    private Path data;
    private Path parts;
    private Ports ports;
    private Progress progress =
            new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    StackBuilder() {}

    /** The project's folder, built. */
    public StackBuilder root(Path folder) {
        root = folder.toAbsolutePath().normalize();
        return this;
    }

    /** Keycloak's distribution. */
    public StackBuilder keycloakZip(Path zip) {
        keycloakZip = zip;
        return this;
    }

    /** Where the stack keeps its data. */
    public StackBuilder data(Path folder) {
        data = folder.toAbsolutePath().normalize();
        return this;
    }

    /** Where unpacked programs are kept; without this, below the data. */
    public StackBuilder parts(Path folder) {
        parts = folder.toAbsolutePath().normalize();
        return this;
    }

    /** Throws away what an earlier stack left in the data folder. */
    public StackBuilder emptied() {
        Trees.delete(data);
        return this;
    }

    StackBuilder ports(Ports wanted) {
        ports = wanted;
        return this;
    }

    /** Takes whatever ports are free, so that the stack can run beside another one. */
    public StackBuilder freePorts() {
        return ports(Ports.free());
    }

    /** {@code production}, {@code demo} or {@code test}. */
    public StackBuilder mode(String mode) {
        return variable("HONGYAN_MODE", mode);
    }

    /** The file with the duration by which the application's clock is ahead. */
    public StackBuilder clockFile(Path file) {
        return variable("HONGYAN_CLOCK_FILE", file.toAbsolutePath().toString());
    }

    /** A mail server on this machine. */
    public StackBuilder smtpPort(int port) {
        return variable("HONGYAN_SMTP_HOST", "localhost").variable("HONGYAN_SMTP_PORT", Integer.toString(port));
    }

    /** Any other environment variable of the wars. */
    public StackBuilder variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Who is told how far the start has come. */
    public StackBuilder progress(Progress listener) {
        progress = listener;
        return this;
    }

    /** The stack, not started. */
    public Stack build() {
        Folders folders = new Folders(data, parts == null ? data.resolve("parts") : parts);
        return new Stack(
                Artifacts.in(root, keycloakZip), folders, ports == null ? Ports.free() : ports, variables, progress);
    }
}
