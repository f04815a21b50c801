package org.hongyan.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No engine is needed to see that the compose file is well-formed and keeps what it promises. */
class ComposeSchemaTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Set<String> JOBS = Set.of("migrate", "realms", "verify");
    private static final Pattern ROOT = Pattern.compile("^(root|0)(:.*)?$");
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY)$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::[-?]([^}]*))?}");

    private static JsonNode compose;

    @BeforeAll
    static void read() throws IOException {
        compose = tree(Files.readString(MAIN.resolve("compose/compose.yaml")));
    }

    @Test
    @DisplayName("the file is valid by the Compose Specification's own schema")
    void validBySchema() throws IOException {
        assertThat(faults(compose)).isEmpty();
    }

    @Test
    @DisplayName("the schema finds a mistake")
    void schemaFindsMistakes() throws IOException {
        String text = Files.readString(MAIN.resolve("compose/compose.yaml"));
        assertThat(faults(tree(text.replace("condition: service_healthy", "condition: service_well"))))
                .isNotEmpty();
        assertThat(faults(tree(text.replace("shm_size:", "shared_memory:")))).isNotEmpty();
    }

    @Test
    @DisplayName("no part runs as root, gains rights, or keeps capabilities")
    void nobodyIsRoot() {
        services().forEach(service -> {
            JsonNode part = service.getValue();
            assertThat(part.path("user").asText())
                    .as(service.getKey())
                    .isNotEmpty()
                    .doesNotMatch(ROOT);
            assertThat(texts(part.path("security_opt"))).contains("no-new-privileges:true");
            assertThat(texts(part.path("cap_drop"))).contains("ALL");
            assertThat(part.has("privileged")).isFalse();
        });
    }

    @Test
    @DisplayName("every server has a health check, every job runs to its end")
    void everyServerHasAHealthCheck() {
        services().forEach(service -> {
            JsonNode part = service.getValue();
            if (JOBS.contains(service.getKey())) {
                assertThat(part.path("restart").asText()).isEqualTo("no");
            } else {
                assertThat(part.path("healthcheck").path("test").size())
                        .as(service.getKey())
                        .isGreaterThan(1);
                assertThat(part.path("restart").asText()).isEqualTo("unless-stopped");
            }
        });
    }

    @Test
    @DisplayName("whoever is waited for is waited for rightly: servers until healthy, jobs until done")
    void dependenciesWait() {
        services().forEach(service -> service.getValue()
                .path("depends_on")
                .properties()
                .forEach(on -> assertThat(on.getValue().path("condition").asText())
                        .as(service.getKey() + " waits for " + on.getKey())
                        .isEqualTo(JOBS.contains(on.getKey()) ? "service_completed_successfully" : "service_healthy")));
    }

    @Test
    @DisplayName("only the proxy publishes ports, and it is not on the network of the database")
    void onlyTheProxyIsReached() {
        services().forEach(service -> {
            boolean proxy = service.getKey().equals("proxy");
            assertThat(service.getValue().has("ports")).as(service.getKey()).isEqualTo(proxy);
            assertThat(texts(service.getValue().path("networks")).contains("inner"))
                    .as(service.getKey())
                    .isEqualTo(!proxy);
        });
        assertThat(compose.path("networks").path("inner").path("internal").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("no secret stands in the file: each comes from a file, mounted to who needs it")
    void noPlainSecret() {
        Set<String> used = new TreeSet<>();
        services().forEach(service -> {
            List<String> mounted = texts(service.getValue().path("secrets"));
            used.addAll(mounted);
            service.getValue().path("environment").properties().forEach(variable -> {
                assertThat(variable.getKey()).as(service.getKey()).doesNotMatch(SECRET_NAME);
                if (variable.getKey().endsWith("_FILE")) {
                    assertThat(mounted)
                            .as(service.getKey() + " " + variable.getKey())
                            .contains(variable.getValue().asText().replace("/run/secrets/", ""));
                }
            });
        });
        Set<String> known = new TreeSet<>();
        compose.path("secrets").properties().forEach(secret -> {
            known.add(secret.getKey());
            assertThat(secret.getValue().path("file").asText()).startsWith("${HONGYAN_SECRETS:-./secrets}/");
        });
        assertThat(used).isEqualTo(known);
    }

    @Test
    @DisplayName("the portal gets no password but its own, and nobody but the job the superuser's and owner's")
    void leastPasswords() {
        assertThat(texts(compose.path("services").path("portal").path("secrets")))
                .containsExactlyInAnyOrder("db_portal", "oidc_citizens");
        assertThat(texts(compose.path("services").path("admin").path("secrets")))
                .doesNotContain("db_owner", "db_superuser", "login_admin");
    }

    @Test
    @DisplayName("every variable has a default or a sentence that says what is missing")
    void variablesAreTold() throws IOException {
        String text = Files.readString(MAIN.resolve("compose/compose.yaml"));
        Set<String> told = new TreeSet<>();
        Set<String> bare = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(found -> (found.group(2) == null ? bare : told).add(found.group(1)));
        bare.removeAll(told);
        assertThat(bare).isEmpty();
    }

    @Test
    @DisplayName("every image is built here, ends as an ordinary user and checks its health")
    void imagesAreOrdinary() throws IOException {
        Map<String, String> folders = Map.of("portal", "wildfly", "admin", "wildfly");
        Set<String> images = new TreeSet<>();
        services()
                .forEach(service -> images.add(
                        service.getValue().path("image").asText().replaceAll("^hongyan/([a-z]+):.*$", "$1")));
        assertThat(images).containsExactlyInAnyOrder("postgresql", "setup", "keycloak", "portal", "admin", "proxy");
        for (String image : images) {
            String text =
                    Files.readString(MAIN.resolve("images/" + folders.getOrDefault(image, image) + "/Dockerfile"));
            assertThat(text).as(image).contains("ARG BASE=", "FROM ${BASE}").containsPattern("(?m)^HEALTHCHECK ");
            List<String> users = Pattern.compile("(?m)^USER (.+)$")
                    .matcher(text)
                    .results()
                    .map(user -> user.group(1))
                    .toList();
            assertThat(users).as(image).isNotEmpty();
            assertThat(users.get(users.size() - 1)).as(image).doesNotMatch(ROOT);
            assertThat(text).as(image).doesNotContainPattern("(?m)^(ENV|ARG) .*PASSWORD=");
        }
    }

    private static Stream<Map.Entry<String, JsonNode>> services() {
        return compose.path("services").properties().stream();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static List<String> faults(JsonNode file) throws IOException {
        try (InputStream in = ComposeSchemaTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            // a keyword of an older draft than the one the schema names
            schema.findParents("id").forEach(parent -> {
                if (parent.path("id").isTextual()) {
                    ((ObjectNode) parent).remove("id");
                }
            });
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(schema)
                    .validate(file)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /** Extensions ({@code x-…}) and merge keys are resolved by the reader, as by Compose itself. */
    private static JsonNode tree(String text) {
        return new ObjectMapper().valueToTree(new Yaml().load(text));
    }
}
