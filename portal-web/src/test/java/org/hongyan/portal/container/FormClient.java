package org.hongyan.portal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, follows redirects, sends forms as they stand on the page. */
final class FormClient {

    private static final String BOUNDARY = "----hongyan-form";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final URI site;

    FormClient(URI site) {
        this.site = site;
    }

    /** A file to be sent. */
    record File(String name, byte[] content) {}

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 302
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Presses a button of a form: name and value pairs of the fields, then the files of the field {@code files}. */
    HttpResponse<String> press(String path, String form, String button, List<File> files, String... fields)
            throws IOException, InterruptedException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(form, form);
        values.put("jakarta.faces.ViewState", "stateless");
        values.put(button, "x");
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(values, files)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        // by hand: the library's own way would send the type of the form with the new request
        return answer.statusCode() == 302
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    private static byte[] multipart(Map<String, String> values, List<File> files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> value : values.entrySet()) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + value.getKey() + "\"\r\n\r\n"
                            + value.getValue() + "\r\n");
        }
        for (File file : files) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of every element whose markup matches {@code begin…</end>}, without markup. */
    static List<String> texts(HttpResponse<String> page, String begin, String end) {
        return Pattern.compile(begin + "(.*?)" + end, Pattern.DOTALL)
                .matcher(page.body())
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }
}
