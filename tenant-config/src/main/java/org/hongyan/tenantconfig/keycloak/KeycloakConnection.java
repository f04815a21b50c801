package org.hongyan.tenantconfig.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Requests to one Keycloak server with an administrator's token. The token lives a minute only, so a 401 fetches a
 * new one; a server that is still starting (503, refused connection) is asked again, at most {@value #ATTEMPTS} times.
 */
final class KeycloakConnection {

    private static final int ATTEMPTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> WORTH_A_RETRY = Set.of(429, 500, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String user;
    private final String password;
    private volatile String token;

    KeycloakConnection(URI base, String user, String password) {
        this.base = base.toString().replaceAll("/+$", "");
        this.user = user;
        this.password = password;
    }

    /** The answer of one call; {@code location} is empty where the server gave none. */
    record Answer(int status, String body, String location) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        String createdId() {
            return location.substring(location.lastIndexOf('/') + 1);
        }

        JsonArray array() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }

        jakarta.json.JsonObject object() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Fetches a token now; the only proof that address and password are right. */
    void signIn() {
        token = fetchToken();
    }

    JsonArray list(String path) {
        return expect(call("GET", path, null), "GET", path).array();
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, JsonStructure body) {
        return call("POST", path, body.toString());
    }

    Answer post(String path, String body) {
        return call("POST", path, body);
    }

    void put(String path, JsonStructure body) {
        expect(call("PUT", path, body == null ? "" : body.toString()), "PUT", path);
    }

    Answer expect(Answer answer, String method, String path) {
        if (!answer.ok()) {
            throw new KeycloakException(method + " " + path + " was answered " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private Answer call(String method, String path, String body) {
        if (token == null) {
            signIn();
        }
        var answer = send(authorized(method, path, body), method + " " + path);
        if (answer.status() == 401) {
            signIn();
            answer = send(authorized(method, path, body), method + " " + path);
        }
        return answer;
    }

    private HttpRequest authorized(String method, String path, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, publisher)
                .build();
    }

    private String fetchToken() {
        String form =
                "grant_type=password&client_id=admin-cli&username=" + encoded(user) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = expect(send(request, "token"), "POST", "token");
        return answer.object().getString("access_token");
    }

    /** A write that got no answer is sent again too: every caller checks first or accepts "already there" (409). */
    private Answer send(HttpRequest request, String what) {
        IOException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!WORTH_A_RETRY.contains(response.statusCode()) || attempt == ATTEMPTS) {
                    return new Answer(
                            response.statusCode(),
                            response.body(),
                            response.headers().firstValue("Location").orElse(""));
                }
            } catch (IOException unreachable) {
                last = unreachable;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new KeycloakException(what + " was interrupted", stopped);
            }
            if (attempt < ATTEMPTS) {
                pause(attempt);
            }
        }
        throw new KeycloakException(what + ": Keycloak at " + base + " does not answer", last);
    }

    private static void pause(int attempt) {
        long millis = 50L << attempt;
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                .join();
    }
}
