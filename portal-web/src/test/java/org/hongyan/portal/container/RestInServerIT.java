package org.hongyan.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The portal's own war in WildFly, asked by a program: transactions of the server, interceptors, row security by
 * transaction-local settings, problems as RFC 9457.
 */
@ArquillianTest
class RestInServerIT {

    private static final String CLAIM =
            """
            {"nature":"CLAIM","title":"芳秀畈村11组水渠没有修","content":"2025年冬天水渠塌了一段，到现在没有修。",
             "demands":["请求修好水渠。","请求告诉我们什么时候修。"],
             "place":{"divisionCode":"421281108000","detail":"芳秀畈村11组"},
             "petitioners":[{"name":"王守田","phone":"13900000000"}],
             "headCount":80,"confidential":false,"publishConsent":false,"declaration":true,"nobodyKnowsThis":1}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private URL base;

    @Deployment(testable = false)
    static WebArchive war() {
        return PortalWar.built();
    }

    /** The war says itself that it is the site's root, whatever its file is called. */
    private URI at(String path) {
        return URI.create(base.toString()).resolve("/" + path);
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(String body, String key) throws Exception {
        return post("api/v1/offices/guantangyi/petitions", body, "Idempotency-Key", key);
    }

    private static JsonObject json(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private static String credentials(String number, String code) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("queryCode", code)
                .build()
                .toString();
    }

    @Test
    @DisplayName("offices are listed, by kind and place too, without a session")
    void offices() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(at("api/v1/offices?kind=NPC&division=421281000000"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(office -> office.getString("code"))
                .contains("chibi-npc", "guantangyi-npc");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    @DisplayName("a petition is stored once for its key, found by its code, and by nothing else")
    void submitted() throws Exception {
        HttpResponse<String> first = submit(CLAIM, "once");
        assertThat(first.statusCode()).isEqualTo(201);
        JsonObject receipt = json(first);
        String number = receipt.getString("number");
        String code = receipt.getString("queryCode");
        assertThat(code).matches("\\d{18}");
        OffsetDateTime.parse(receipt.getString("receivedAt"));

        assertThat(json(submit(CLAIM, "once"))).isEqualTo(receipt);
        assertThat(submit(CLAIM.replace("80", "81"), "once").statusCode()).isEqualTo(422);
        assertThat(post("api/v1/offices/guantangyi/petitions", CLAIM).statusCode())
                .isEqualTo(400);

        JsonObject status = json(post("api/v1/lookups", credentials(number, code)));
        assertThat(status.getString("state")).isEqualTo("SUBMITTED");
        assertThat(status.getString("label")).isEqualTo("已提交");
        assertThat(status.getJsonArray("steps")).hasSize(1);

        HttpResponse<String> other = submit(CLAIM, "other");
        HttpResponse<String> wrongCode =
                post("api/v1/lookups", credentials(number, json(other).getString("queryCode")));
        HttpResponse<String> wrongNumber = post("api/v1/lookups", credentials("官信-2026-99999-1", code));
        HttpResponse<String> nonsense = post("api/v1/lookups", credentials("x", "1"));
        assertThat(wrongCode.statusCode()).isEqualTo(404);
        assertThat(wrongNumber.statusCode()).isEqualTo(404);
        assertThat(wrongNumber.body()).isEqualTo(wrongCode.body());
        assertThat(nonsense.body()).isEqualTo(wrongCode.body());
    }

    @Test
    @DisplayName("wrong fields are named by pointers; broken JSON is 400; nothing is stored")
    void wrongInput() throws Exception {
        HttpResponse<String> response = submit(
                CLAIM.replace("\"phone\":\"13900000000\"", "\"idNumber\":\"42122219900231123X\"")
                        .replace("\"headCount\":80", "\"headCount\":0"),
                "wrong");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .contains("/petitioners/0/idNumber", "/headCount");
        assertThat(submit("{\"nature\":", "broken").statusCode()).isEqualTo(400);
        assertThat(submit(CLAIM + "x", "more behind").statusCode()).isEqualTo(400);
        assertThat(submit("[]", "no object").statusCode()).isEqualTo(400);
        assertThat(submit("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}", "deep")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("api/v1/offices/nowhere/petitions", CLAIM, "Idempotency-Key", "k")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("those who sign beside the petitioners are checked one by one, and taken")
    void signers() throws Exception {
        String joint = CLAIM.replace(
                "\"headCount\":80",
                "\"headCount\":80,\"signers\":[{\"name\":\"周德旺\",\"address\":\"柳堤村,3组\"},{\"name\":\"刘桂英\"}]");
        assertThat(submit(joint, "signed").statusCode()).isEqualTo(201);
        HttpResponse<String> wrong = submit(joint.replace("刘桂英\"", "刘桂英\",\"phone\":\"12\""), "signed wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).getJsonArray("errors").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(error -> assertThat(error.getString("pointer")).isEqualTo("/signers"));
    }

    @Test
    @DisplayName("an accusation is refused with the office that takes it")
    void accusation() throws Exception {
        HttpResponse<String> response = submit(CLAIM.replace("CLAIM", "ACCUSATION"), "accusation");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).getJsonObject("route").getString("code")).isEqualTo("chibi-disc");
    }

    @Test
    @DisplayName("the same key sent at the same time makes one petition; who comes too early is told so")
    void inFlight() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 8)
                .mapToObj(i -> http.sendAsync(
                        HttpRequest.newBuilder(at("api/v1/offices/guantangyi/petitions"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "at the same time")
                                .POST(HttpRequest.BodyPublishers.ofString(CLAIM))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        Set<String> numbers = new HashSet<>();
        for (CompletableFuture<HttpResponse<String>> answer : sent) {
            HttpResponse<String> response = answer.get();
            assertThat(response.statusCode()).isIn(201, 409);
            if (response.statusCode() == 201) {
                numbers.add(json(response).getString("number"));
            }
        }
        assertThat(numbers).hasSize(1);
    }

    @Test
    @DisplayName("every wrong field of whatever kind has its pointer")
    void pointers() throws Exception {
        HttpResponse<String> kinds = submit(
                "{\"nature\":\"NOPE\",\"title\":5,\"demands\":[\"\",7],\"place\":[],\"petitioners\":[1],"
                        + "\"headCount\":1.5,\"declaration\":\"yes\"}",
                "kinds");
        assertThat(pointers(kinds))
                .containsExactlyInAnyOrder(
                        "/nature", "/title", "/demands/1", "/place", "/petitioners/0", "/headCount", "/declaration");
        HttpResponse<String> nothing = submit("{}", "nothing");
        assertThat(pointers(nothing))
                .containsExactlyInAnyOrder(
                        "/nature",
                        "/title",
                        "/content",
                        "/demands/0",
                        "/place/divisionCode",
                        "/petitioners/0/name",
                        "/declaration");
        String six = CLAIM.replace("{\"name\":\"王守田\"", "{\"name\":\"甲\"},".repeat(5) + "{\"name\":\"王守田\"");
        assertThat(pointers(submit(six, "six"))).containsExactly("/petitioners");
    }

    private static List<String> pointers(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(422);
        return json(response).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }

    @Test
    @DisplayName("who guesses is slowed down with Retry-After; rating before the window is 409")
    void limits() throws Exception {
        JsonObject mine = json(submit(CLAIM, "mine"));
        JsonObject other = json(submit(CLAIM, "theirs"));
        String guess = credentials(mine.getString("number"), other.getString("queryCode"));
        HttpResponse<String> last = null;
        for (int i = 0; i < 14; i++) {
            // what cannot be a code counts like a wrong one
            last = post("api/v1/lookups", i % 2 == 0 ? guess : credentials("x", "1"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        String right = credentials(mine.getString("number"), mine.getString("queryCode"));
        assertThat(post("api/v1/lookups", right).statusCode()).isEqualTo(200);
        String rating = right.replace("}", ",\"target\":\"BODY\",\"value\":\"SATISFIED\"}");
        assertThat(post("api/v1/ratings", rating).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("the description of the interface is there as JSON")
    void described() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(at("api/openapi"))
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).getJsonObject("paths")).containsKeys("/api/v1/offices", "/api/v1/lookups");
    }
}
