package org.hongyan.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.testing.SourceTree;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody who only reads, or mistypes a code, costs the server a session; every page there is, new ones too. */
@ArquillianTest
class NoSessionInServerIT {

    private static final Path PAGES = SourceTree.module("portal-web").resolve("src/main/webapp");
    private static final String ENDING = ".xhtml";

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private URL base;

    @Deployment(testable = false)
    static WebArchive war() {
        return PortalWar.built();
    }

    /** Every page by itself and, as most of them take one, with an office. */
    static Stream<String> addresses() throws IOException {
        List<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
        return Stream.concat(
                Stream.of("/", "/no-such-page"),
                pages.stream()
                        .filter(page -> !page.equals("index"))
                        .flatMap(page -> Stream.of(page, page + "/guantangyi")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("a page is read without a session")
    void reading(String address) throws Exception {
        unseen(HttpRequest.newBuilder(at(address)).build());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("a form that is sent anywhere, by hand or by a robot, makes no session either")
    void sending(String address) throws Exception {
        unseen(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "lookup=lookup&find=x&answers=answers&go=x&number=X&queryCode=1&jakarta.faces.ViewState=stateless",
                        StandardCharsets.UTF_8))
                .build());
    }

    private URI at(String address) {
        return URI.create(base.toString()).resolve("/" + address.replaceFirst("^/", ""));
    }

    private void unseen(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("HYPORTAL") || cookie.startsWith("JSESSIONID"));
    }
}
