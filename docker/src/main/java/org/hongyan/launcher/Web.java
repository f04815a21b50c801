package org.hongyan.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a page whether it is there. */
final class Web {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Web() {}

    /** What came back after all redirects; status 0 when nobody answered. */
    record Answer(int status, URI from) {

        boolean ok() {
            return status == 200;
        }
    }

    static Answer get(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .header("Accept", "text/html,*/*")
                    .build();
            HttpResponse<Void> response = CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
            return new Answer(response.statusCode(), response.uri());
        } catch (IOException nobody) {
            return new Answer(0, address);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Waiting for " + address + " was interrupted.", stopped);
        }
    }
}
