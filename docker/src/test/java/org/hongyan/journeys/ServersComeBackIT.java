package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.hongyan.launcher.LaunchException;
import org.hongyan.launcher.Part;
import org.hongyan.launcher.Progress;
import org.hongyan.launcher.VerifyTimelines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator counts on: durable data, figures, health, and servers that come back after being killed. */
@Journey
class ServersComeBackIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("健康检查与指标")
    void health_and_figures_are_on_the_management_port(World world) throws IOException, InterruptedException {
        for (String path : List.of("health/ready", "health/live")) {
            assertThat(get(world, path)).contains("\"status\":\"UP\"");
        }
        assertThat(get(world, "metrics")).contains("# TYPE").contains("memory_used");
    }

    private String get(World world, String path) throws IOException, InterruptedException {
        var answer = answer(world, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> answer(World world, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(world.stack().management().resolve(path)).build(), BodyHandlers.ofString());
    }

    @Test
    @DisplayName("提交即落盘")
    void the_application_writes_durably(World world) throws SQLException {
        for (String role : List.of("hongyan_desk", "hongyan_portal", "hongyan_jobs")) {
            try (Connection connection = world.stack().database(role).getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet settings = statement.executeQuery("select current_setting('fsync'),"
                            + " current_setting('synchronous_commit'), current_setting('full_page_writes')")) {
                settings.next();
                assertThat(List.of(settings.getString(1), settings.getString(2), settings.getString(3)))
                        .containsOnly("on");
            }
        }
    }

    @Test
    @DisplayName("每条办理记录都能核对，册子被换过就能发现")
    void every_timeline_verifies_and_a_changed_book_is_found(World world, @TempDir Path folder) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));
        DataSource jobs = world.stack().database("hongyan_jobs");
        new VerifyTimelines(jobs, null, progress).run();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("timelines verified.");

        Path book = folder.resolve("timeline-seals");
        Files.writeString(book, "999999 2026-11-22T00:00:00Z " + "0".repeat(64) + "\n");
        assertThatThrownBy(() -> new VerifyTimelines(jobs, book.toString(), progress).run())
                .isInstanceOf(LaunchException.class);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Seal 999999 stands in the book");
    }

    @Test
    @DisplayName("强行终止后恢复")
    void after_a_power_cut_people_work_on(World world, Browser browser) {
        world.stack().kill(Part.POSTGRESQL, Part.WILDFLY);
        world.stack().start(Part.POSTGRESQL, Part.WILDFLY);

        Visitor clerk = browser.visitor().signIn(world.account("chibi.clerk1"));
        assertThat(clerk.page().locator("header .me")).isVisible();
        clerk.picture("desk-after-power-cut");
    }

    @Test
    @DisplayName("数据库单独重启")
    void the_sites_survive_a_killed_database(World world, Browser browser) throws IOException, InterruptedException {
        world.stack().kill(Part.POSTGRESQL);
        var health = answer(world, "health/ready");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("database-of-portal", "database-of-admin");
        world.stack().start(Part.POSTGRESQL);

        browser.visitor().signIn(world.account("guantangyi.clerk1")).picture("desk-after-database-restart");
    }
}
