package org.hongyan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftsIT {

    private static final String PAGE = "reply.opinion";
    private static final String WORDS = "{\"basis\":\"鄂政发〔2019〕22号 㐂𠮷\"}";

    private static World world;
    private static Actor writer;
    private static Actor colleague;

    @BeforeAll
    static void begin() {
        world = World.start();
        TestOffice city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        writer = world.places().person(city, "周文清", Role.HANDLER);
        colleague = world.places().person(city, "杜若飞", Role.HANDLER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void a_draft_is_found_by_its_writer_on_its_page_and_matter_and_by_nobody_else() {
        UUID matter = UUID.randomUUID();
        save(writer, PAGE, matter, WORDS);
        save(writer, PAGE, null, "{}");

        assertThat(find(writer, PAGE, matter)).map(KeptDraft::content).contains(WORDS);
        assertThat(find(writer, PAGE, null)).map(KeptDraft::content).contains("{}");
        assertThat(find(writer, "reply.hearing", matter)).isEmpty();
        assertThat(find(writer, PAGE, UUID.randomUUID())).isEmpty();
        assertThat(find(colleague, PAGE, matter)).isEmpty();
    }

    @Test
    void what_was_kept_last_wins_until_it_is_discarded() {
        UUID matter = UUID.randomUUID();
        save(writer, PAGE, matter, "{\"a\":1}");
        save(writer, PAGE, matter, WORDS);
        assertThat(find(writer, PAGE, matter)).map(KeptDraft::content).contains(WORDS);

        world.run(colleague, () -> world.get(Drafts.class).discard(PAGE, matter));
        assertThat(find(writer, PAGE, matter)).isPresent();
        world.run(writer, () -> world.get(Drafts.class).discard(PAGE, matter));
        assertThat(find(writer, PAGE, matter)).isEmpty();
    }

    @Test
    void two_windows_that_keep_the_same_page_at_once_do_not_fail_each_other() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                UUID matter = round == 0 ? null : UUID.randomUUID();
                List<Callable<Void>> saves = IntStream.range(0, 4)
                        .<Callable<Void>>mapToObj(window -> () -> {
                            save(writer, "reply.register", matter, "{\"a\":" + window + "}");
                            return null;
                        })
                        .toList();
                for (Future<Void> saved : windows.invokeAll(saves)) {
                    saved.get();
                }
                assertThat(find(writer, "reply.register", matter)).isPresent();
            }
        } finally {
            windows.shutdownNow();
        }
    }

    @Test
    void a_page_that_is_none_and_a_text_that_is_too_long_are_refused() {
        assertThatThrownBy(() -> save(writer, "../etc", null, "{}")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> save(writer, PAGE, null, "字".repeat(200_001)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void after_thirty_days_a_draft_is_dropped_when_its_writer_keeps_another() {
        UUID old = UUID.randomUUID();
        world.clock().setDay(LocalDate.of(2026, 3, 2));
        save(writer, PAGE, old, WORDS);
        world.clock().setDay(LocalDate.of(2026, 3, 31));
        save(writer, PAGE, UUID.randomUUID(), "{}");
        assertThat(find(writer, PAGE, old)).isPresent();
        world.clock().setDay(LocalDate.of(2026, 4, 2));
        save(writer, PAGE, UUID.randomUUID(), "{}");
        assertThat(find(writer, PAGE, old)).isEmpty();
    }

    @Test
    void what_is_written_lies_sealed_in_the_database() throws SQLException {
        UUID matter = UUID.randomUUID();
        save(writer, PAGE, matter, WORDS);
        assertThat(stored(matter)).isNotEmpty().doesNotContain("鄂政发", "22号", "basis");
    }

    /** The bytes kept for the matter, read past the application. */
    private static String stored(UUID matter) throws SQLException {
        try (Connection connection = world.database().asDesk().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('hongyan.actor', '" + writer.person() + "', true)");
                try (ResultSet row =
                        statement.executeQuery("select content from staff_draft where matter_id = '" + matter + "'")) {
                    return row.next() ? new String(row.getBytes(1), StandardCharsets.UTF_8) : "";
                }
            }
        }
    }

    private static void save(Actor actor, String page, UUID matter, String content) {
        world.run(actor, () -> world.get(Drafts.class).save(page, matter, content));
    }

    private static Optional<KeptDraft> find(Actor actor, String page, UUID matter) {
        return world.as(actor, () -> world.get(Drafts.class).find(page, matter));
    }
}
