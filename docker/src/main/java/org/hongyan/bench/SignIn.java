package org.hongyan.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs somebody in through the login page, as a browser would, and keeps the cookie of the session. Like a browser, and
 * unlike the JDK's own store of cookies, it takes this machine for secure.
 */
final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_HOPS = 12;
    private static final int MOST_FORMS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private SignIn() {}

    /** The header that carries the session. */
    static String cookie(URI admin, String user, String password) {
        return new SignIn().in(admin, user, password);
    }

    private String in(URI admin, String user, String password) {
        HttpResponse<String> page = follow(admin.resolve("work"), null);
        // the login asks for the name first, and on the next page for the password
        for (int asked = 0; asked < MOST_FORMS && !isIn(page); asked++) {
            Matcher form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new Fatal("the login page has no form: " + page.body().strip());
            }
            page = follow(
                    page.uri().resolve(form.group(1).replace("&amp;", "&")),
                    "username=" + encoded(user) + "&password=" + encoded(password) + "&credentialId=");
        }
        if (!isIn(page)) {
            throw new Fatal(user + " was not let in: " + page.statusCode() + " at " + page.uri());
        }
        return "Cookie: " + jar(admin) + "\r\n";
    }

    private static boolean isIn(HttpResponse<String> page) {
        return page.statusCode() == 200 && page.uri().getPath().startsWith("/admin/");
    }

    private HttpResponse<String> follow(URI first, String form) {
        URI at = first;
        String body = form;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            HttpResponse<String> answer = ask(at, body);
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(answer.uri(), line));
            if (answer.statusCode() < 300 || answer.statusCode() >= 400) {
                return answer;
            }
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            body = null;
        }
        throw new Fatal("the login leads in circles: " + at);
    }

    private HttpResponse<String> ask(URI at, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).header("Accept", "text/html,*/*");
        if (!jar(at).isEmpty()) {
            request.header("Cookie", jar(at));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Fatal("signing in failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Fatal("interrupted", stopped);
        }
    }

    private void keep(URI from, String line) {
        HttpCookie cookie = HttpCookie.parse(line).get(0);
        Map<String, String> jar = cookies.computeIfAbsent(from.getAuthority(), unused -> new LinkedHashMap<>());
        if (cookie.getMaxAge() == 0) {
            jar.remove(cookie.getName());
        } else {
            jar.put(cookie.getName(), cookie.getValue());
        }
    }

    private String jar(URI to) {
        return cookies.getOrDefault(to.getAuthority(), Map.of()).entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
