package org.hongyan.notice.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hongyan.notice.SendingFailed;

/**
 * Sends text messages by a small HTTP request that any provider can be fitted to: POST of
 * {@code {"id", "to", "text"}}, signed: {@code X-Hongyan-Signature} is the HMAC-SHA256 of
 * {@code <X-Hongyan-Timestamp>.<body>} under {@code HONGYAN_SMS_SECRET}. 2xx is success; 4xx but 408 and 429 lasts. The
 * id is the same when a message is sent again.
 */
@ApplicationScoped
public class SmsGateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final DeliverySettings settings;
    private final Clock clock;
    private final HttpClient client;

    /** For the proxy. */
    protected SmsGateway() {
        this.settings = null;
        this.clock = null;
        this.client = null;
    }

    @Inject
    public SmsGateway(DeliverySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    boolean isThere() {
        return !settings.get("sms.url").isEmpty();
    }

    void send(UUID id, String to, String text) throws SendingFailed {
        String body = JSON.createObjectBuilder()
                .add("id", id.toString())
                .add("to", to)
                .add("text", text)
                .build()
                .toString();
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.get("sms.url")))
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("X-Hongyan-Timestamp", timestamp)
                    .header("X-Hongyan-Signature", signature(timestamp + "." + body))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new SendingFailed(
                        "HTTP " + status, status / 100 == 4 && status != TOO_MANY && status != REQUEST_TIMEOUT);
            }
        } catch (IOException unreachable) {
            throw new SendingFailed("unreachable", false);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SendingFailed("interrupted", false);
        } catch (IllegalArgumentException badAddress) {
            throw new SendingFailed("HONGYAN_SMS_URL is no address", false);
        }
    }

    private String signature(String signed) {
        try {
            byte[] secret = settings.get("sms.secret").getBytes(StandardCharsets.UTF_8);
            if (secret.length == 0) {
                return "none";
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
