package org.hongyan.tenantconfig.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the few words of Keycloak's admin interface that the client uses, with its habits (409, Location, 401). */
final class KeycloakStandIn implements AutoCloseable {

    final List<String> writes = new CopyOnWriteArrayList<>();
    final Map<String, JsonObject> users = new ConcurrentSkipListMap<>();
    final Map<String, JsonObject> organizations = new ConcurrentSkipListMap<>();
    final Map<String, Set<String>> members = new ConcurrentHashMap<>();
    final AtomicInteger unavailable = new AtomicInteger();
    final AtomicInteger tokens = new AtomicInteger();
    volatile JsonObject realm = Json.createObjectBuilder()
            .add("attributes", Json.createObjectBuilder().add("kept", "yes"))
            .build();
    volatile String validToken = "";

    private final HttpServer server;

    KeycloakStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (unavailable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, "");
        } else if (path.endsWith("/token")) {
            token(exchange, body);
        } else if (!("Bearer " + validToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "");
        } else {
            administer(exchange, path, body);
        }
    }

    private void token(HttpExchange exchange, String form) throws IOException {
        if (!form.contains("password=right")) {
            answer(exchange, 401, "{\"error\":\"invalid_grant\"}");
            return;
        }
        validToken = "token" + tokens.incrementAndGet();
        answer(exchange, 200, "{\"access_token\":\"" + validToken + "\"}");
    }

    private void administer(HttpExchange exchange, String path, String body) throws IOException {
        boolean write = !exchange.getRequestMethod().equals("GET");
        if (write) {
            writes.add(exchange.getRequestMethod() + " " + path);
        }
        String rest = path.substring("/admin/realms/staff".length());
        if (rest.isEmpty() && write) {
            realm = object(body);
            answer(exchange, 204, "");
        } else if (rest.isEmpty()) {
            answer(exchange, 200, realm.toString());
        } else if (rest.endsWith("/members")) {
            members(exchange, rest.split("/")[2], write ? body.replace("\"", "") : null);
        } else {
            var rows = rest.startsWith("/users") ? users : organizations;
            rows(exchange, rows, rest.startsWith("/users") ? "username" : "alias", write ? body : null);
        }
    }

    private void rows(HttpExchange exchange, Map<String, JsonObject> rows, String key, String body) throws IOException {
        if (body == null) {
            var page = Json.createArrayBuilder();
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            rows.values().stream()
                    .filter(row -> !query.contains("exact=true") || query.endsWith("=" + row.getString(key)))
                    .forEach(page::add);
            answer(exchange, 200, page.build().toString());
            return;
        }
        var row = object(body);
        String id = key + "-" + row.getString(key);
        if (rows.putIfAbsent(
                        row.getString(key),
                        Json.createObjectBuilder(row).add("id", id).build())
                != null) {
            answer(exchange, 409, "");
            return;
        }
        exchange.getResponseHeaders()
                .add("Location", address() + exchange.getRequestURI().getPath() + "/" + id);
        answer(exchange, 201, "");
    }

    private void members(HttpExchange exchange, String organization, String user) throws IOException {
        var present = members.computeIfAbsent(organization, unused -> Collections.synchronizedSet(new TreeSet<>()));
        if (user != null) {
            answer(exchange, present.add(user) ? 201 : 409, "");
            return;
        }
        var page = Json.createArrayBuilder();
        present.forEach(id -> page.add(Json.createObjectBuilder().add("id", id).add("username", id)));
        answer(exchange, 200, page.build().toString());
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
