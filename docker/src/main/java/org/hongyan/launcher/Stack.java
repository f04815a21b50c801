package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.hongyan.shared.time.Clocks;
import org.hongyan.tenantconfig.demo.DemoWorld;

/**
 * The whole product on this machine. {@link #start()} returns when the citizens' site, the offices' site and the login
 * have answered; {@link #close()} stops everything in order. For tests, single parts can be killed and started again.
 */
public final class Stack implements AutoCloseable {

    private static final Duration WEB_PATIENCE = Duration.ofMinutes(2);
    private static final Map<Part, String> SIGNALS =
            Map.of(Part.WILDFLY, "TERM", Part.KEYCLOAK, "TERM", Part.POSTGRESQL, "INT");

    private final Progress progress;
    private final Folders folders;
    private final Ports ports;
    private final Map<String, String> variables;
    private final FileLock lock;
    private final Secrets secrets;
    private final Children children;
    private final Postgres postgres;
    private final Databases databases;
    private final KeycloakServer keycloak;
    private final Realms realms;
    private final WildFlyServer wildfly;
    private final Demo demo;
    private final Map<Part, Child> running = new EnumMap<>(Part.class);
    private volatile boolean closing;

    Stack(Artifacts artifacts, Folders folders, Ports ports, Map<String, String> variables, Progress progress) {
        this.progress = progress;
        this.folders = folders;
        this.ports = ports;
        this.variables = Map.copyOf(variables);
        this.lock = folders.lock();
        this.secrets = new Secrets(folders.secrets());
        this.children = new Children(folders.logs());
        this.postgres = new Postgres(
                folders,
                children,
                secrets,
                ports.database(),
                variables.getOrDefault("HONGYAN_DB_SHARED_BUFFERS", "128MB"));
        this.databases = new Databases(postgres::as, secrets::get);
        this.keycloak =
                new KeycloakServer(artifacts, folders, children, secrets, ports, postgres.url(Databases.KEYCLOAK));
        this.realms = new Realms(keycloak.base(), keycloak.admin(), keycloak.adminPassword(), secrets::get, site());
        this.wildfly = new WildFlyServer(artifacts, folders, children, ports);
        this.demo = new Demo(folders.accounts());
    }

    public static StackBuilder builder() {
        return new StackBuilder();
    }

    /** Starts everything: the database first, then the login and the sites side by side. */
    public Stack start() {
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            var prepared = SideBySide.run(workers, this::prepareKeycloak);
            var copied = SideBySide.run(workers, wildfly::prepare);
            var database = SideBySide.run(workers, this::startDatabase);
            var login = prepared.thenCombine(database, (one, other) -> one).thenRunAsync(this::startKeycloak, workers);
            var sites = copied.thenCombine(database, (one, other) -> one).thenRunAsync(this::startWildFly, workers);
            SideBySide.firstFailureOf(login, sites).join();
            Runnable seed = () -> demo.seed(owner(), realms.staff(), Clocks.of(variables));
            progress.step("Demo offices and people are there", seed);
            awaitPages();
            return this;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LaunchException known
                    ? known
                    : new LaunchException("Starting failed: " + failed.getCause(), failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void prepareKeycloak() {
        if (!keycloak.isPrepared()) {
            progress.say("Keycloak is unpacked and built, which happens once and takes about a minute …");
            progress.step("Keycloak is built", keycloak::prepare);
        }
    }

    private void startDatabase() {
        progress.step("PostgreSQL answers on port " + ports.database(), () -> {
            boolean first = !Files.exists(folders.database());
            postgres.prepare();
            folders.makeKeyRing(first);
            start(Part.POSTGRESQL);
        });
        databases.prepare();
        int steps = progress.step("The database is up to date", databases::migrate);
        if (steps > 0) {
            progress.say(steps + " migrations were new");
        }
    }

    private void startKeycloak() {
        progress.step("Keycloak is ready on port " + ports.keycloak(), () -> start(Part.KEYCLOAK));
        progress.step("Realms and clients are set up", realms::reconcile);
    }

    private void startWildFly() {
        progress.step("WildFly runs both sites on port " + ports.http(), () -> start(Part.WILDFLY));
    }

    /** Starts single parts again, in the given order, and waits for each. */
    public void start(Part... parts) {
        for (Part part : parts) {
            Child child =
                    switch (part) {
                        case POSTGRESQL -> postgres.start();
                        case KEYCLOAK -> keycloak.start();
                        case WILDFLY -> wildfly.start(environment());
                    };
            synchronized (running) {
                running.put(part, child);
            }
        }
    }

    /** What WildFly runs from its next start on: both sites, if wanted, and these beside them. */
    public void deploy(boolean sites, Map<String, Path> beside) {
        Map<String, Path> wars = new HashMap<>(beside);
        if (sites) {
            wars.putAll(wildfly.sites());
        }
        wildfly.deploy(wars);
    }

    /** Stops one part in order, so that it can be started again. */
    public void stop(Part part) {
        child(part).stop(SIGNALS.get(part), Duration.ofSeconds(30));
    }

    /** {@code kill -9}, as a power cut would. */
    public void kill(Part... parts) {
        for (Part part : parts) {
            child(part).kill();
        }
    }

    /** Process id of a running part. */
    public long pid(Part part) {
        return child(part).pid();
    }

    private Child child(Part part) {
        synchronized (running) {
            Child child = running.get(part);
            if (child == null) {
                throw new LaunchException(part.title() + " is not running.");
            }
            return child;
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("HONGYAN_BASE_URL", site().toString());
        environment.put("HONGYAN_NODE", "hongyan");
        environment.put("HONGYAN_KEYS", folders.keys().toString());
        environment.put("HONGYAN_FILES", folders.files().toString());
        environment.put("HONGYAN_DB_URL", postgres.url(Databases.HONGYAN));
        environment.put("HONGYAN_DB_DESK_PASSWORD", secrets.get("db.hongyan_desk"));
        environment.put("HONGYAN_DB_PORTAL_PASSWORD", secrets.get("db.hongyan_portal"));
        environment.put("HONGYAN_DB_JOBS_PASSWORD", secrets.get("db.hongyan_jobs"));
        environment.put("HONGYAN_OIDC_URL", realms.issuer(Realms.STAFF).toString());
        environment.put("HONGYAN_OIDC_SECRET", realms.staffSecret());
        URI citizens = realms.issuer(Realms.CITIZENS);
        environment.put("HONGYAN_CITIZENS_OIDC_URL", citizens.toString());
        environment.put("HONGYAN_CITIZENS_OIDC_SECRET", realms.citizensSecret());
        return environment;
    }

    /** The citizens' site, the offices' site and, behind a redirect of the latter, the login. */
    private void awaitPages() {
        child(Part.WILDFLY).awaitUntil(() -> Web.get(site()).ok(), WEB_PATIENCE);
        child(Part.WILDFLY).awaitUntil(this::adminLeadsToLogin, WEB_PATIENCE);
    }

    private boolean adminLeadsToLogin() {
        Web.Answer answer = Web.get(admin());
        String issuer = realms.issuer(Realms.STAFF).toString();
        return answer.ok() && answer.from().toString().startsWith(issuer);
    }

    /** Blocks until a part ends by itself and says which; never returns while all is well. */
    Part awaitLoss() {
        Map<Part, Child> all;
        synchronized (running) {
            all = new EnumMap<>(running);
        }
        var lost = new CompletableFuture<Part>();
        all.forEach((part, child) -> child.onEnd(() -> lost.complete(part)));
        return lost.join();
    }

    /** Is or was it stopped on purpose? */
    boolean isClosing() {
        return closing;
    }

    /** Stops sites, login and database, in this order; may be called at any moment and more than once. */
    @Override
    public void close() {
        closing = true;
        children.refuseMore();
        for (Part part : Part.values()) {
            Child child;
            synchronized (running) {
                child = running.remove(part);
            }
            if (child != null && child.alive()) {
                progress.step(
                        part.title() + " is stopped", () -> child.stop(SIGNALS.get(part), Duration.ofSeconds(30)));
            }
        }
        children.close();
        try {
            lock.channel().close();
        } catch (IOException alreadyReleased) {
            // nothing is locked any more
        }
    }

    /** Address of the citizens' site, with a slash at the end. */
    public URI site() {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    /** Address of the offices' site, with a slash at the end. */
    public URI admin() {
        return site().resolve("/admin/");
    }

    /** Address of the management port: health and figures. */
    public URI management() {
        return URI.create("http://localhost:" + ports.management() + "/");
    }

    /** Address of the login server. */
    public URI keycloak() {
        return keycloak.base();
    }

    /** The application's database as its owner. */
    public DataSource owner() {
        return database(Databases.OWNER);
    }

    /** The application's database as one of its roles, for example {@code hongyan_desk}. */
    public DataSource database(String role) {
        return postgres.as(role, Databases.HONGYAN);
    }

    /** Whoever can log in, one entry for each desk. */
    public List<DemoWorld.Account> accounts() {
        return demo.accounts();
    }

    String accountTable() {
        return demo.table();
    }

    Folders folders() {
        return folders;
    }

    /** Everything the parts have written to their logs. */
    public List<Path> logs() {
        return folders.written();
    }
}
