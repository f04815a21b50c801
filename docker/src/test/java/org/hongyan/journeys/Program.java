package org.hongyan.journeys;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Somebody's program at the public interface. */
final class Program {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Supplier<URI> site;

    Program(World world) {
        this.site = () -> world.stack().site();
    }

    /** A claim for compensation at the village of 芳秀畈村. */
    static JsonObject claim(String title) {
        return Json.createObjectBuilder()
                .add("nature", "CLAIM")
                .add("title", title)
                .add("content", "2026年6月修路占了三分菜地，青苗补偿款至今没有发，村里说要等通知。")
                .add("demands", array("请求补发青苗补偿款。", "请求公布征地的面积和标准。"))
                .add(
                        "place",
                        Json.createObjectBuilder()
                                .add("divisionCode", "421281108000")
                                .add("detail", "芳秀畈村3组"))
                .add(
                        "petitioners",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "李桂香")
                                        .add("phone", "13971234567")
                                        .add("address", "官塘驿镇芳秀畈村3组")))
                .add("headCount", 1)
                .add("confidential", false)
                .add("publishConsent", false)
                .add("declaration", true)
                .build();
    }

    private static JsonArray array(String... texts) {
        var array = Json.createArrayBuilder();
        for (String text : texts) {
            array.add(text);
        }
        return array.build();
    }

    HttpResponse<String> submit(String office, String key, JsonObject petition)
            throws IOException, InterruptedException {
        return send(request("api/v1/offices/" + office + "/petitions").header("Idempotency-Key", key), petition);
    }

    HttpResponse<String> lookUp(Receipt receipt) throws IOException, InterruptedException {
        return send(request("api/v1/lookups"), credentials(receipt));
    }

    /** A document as PDF, or why not. */
    HttpResponse<byte[]> document(String id, Receipt receipt) throws IOException, InterruptedException {
        HttpRequest request = request("api/v1/documents/" + id)
                .POST(HttpRequest.BodyPublishers.ofString(credentials(receipt).toString()))
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /** The body of a rating. */
    JsonObject rating(Receipt receipt, String target, String value) {
        return Json.createObjectBuilder(credentials(receipt))
                .add("target", target)
                .add("value", value)
                .build();
    }

    HttpResponse<String> rate(JsonObject rating) throws IOException, InterruptedException {
        return send(request("api/v1/ratings"), rating);
    }

    private static JsonObject credentials(Receipt receipt) {
        return Json.createObjectBuilder()
                .add("number", receipt.number())
                .add("queryCode", receipt.code())
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.get().resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, JsonObject body)
            throws IOException, InterruptedException {
        return http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static Receipt receipt(HttpResponse<String> answer) {
        JsonObject json = json(answer);
        return new Receipt(json.getString("number"), json.getString("queryCode").replace(" ", ""));
    }
}
