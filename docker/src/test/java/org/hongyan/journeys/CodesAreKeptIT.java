package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.tenant.PetitionNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody guesses numbers and codes and learns nothing; the code of a petition stands on its receipt and nowhere else. */
@Journey
class CodesAreKeptIT {

    private static final String TITLE = "村口路灯坏了三个月没有人修";
    private static final int ROUNDS = 60;
    /** Wrong tries that cost an address nothing; in between a right one starts the count again. */
    private static final int FREE_TRIES = 10;

    private static final int TOO_MANY = 429;
    /** Digits printed together. */
    private static final int GROUP = 6;

    @Test
    @DisplayName("编号或查询码不对，答复一样，时间一样")
    void a_wrong_number_and_a_wrong_code_get_one_answer_in_one_time(World world, Browser browser)
            throws IOException, InterruptedException {
        Program program = new Program(world);
        Receipt receipt = Program.receipt(program.submit("guantangyi", "guess-1", Program.claim(TITLE)));
        Receipt other = Program.receipt(program.submit("shenshan", "guess-2", Program.claim(TITLE)));
        PetitionNumber number = PetitionNumber.parse(receipt.number()).orElseThrow();
        Receipt noSuchNumber = new Receipt(
                PetitionNumber.of(number.prefix(), number.year(), number.serial() + 5_000)
                        .toString(),
                receipt.code());
        Receipt wrongCode = new Receipt(receipt.number(), other.code());
        Receipt numberOfAnother = new Receipt(other.number(), receipt.code());

        List<Long> code = new ArrayList<>();
        List<Long> none = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % (FREE_TRIES / 3) == 0) {
                assertThat(program.lookUp(receipt).statusCode()).isEqualTo(200);
            }
            answers.add(timed(program, wrongCode, code));
            answers.add(timed(program, noSuchNumber, none));
            answers.add(timed(program, numberOfAnother, new ArrayList<>()));
        }
        assertThat(answers).as("status, headers and body").hasSize(3 * ROUNDS).containsOnly(answers.get(0));
        assertThat(answers.get(0)).startsWith("404");
        // half or double would be seen by nobody over a network; a look-up that leaves a step out differs by more
        assertThat((double) median(code) / median(none))
                .as("%s to %s ns", median(code), median(none))
                .isBetween(0.5, 2.0);

        assertThat(program.lookUp(receipt).statusCode()).isEqualTo(200);
        Visitor guesser = browser.phone();
        StatusPage.enter(guesser, wrongCode);
        String first = guesser.page().getByRole(AriaRole.ALERT).innerText();
        StatusPage.enter(guesser, noSuchNumber);
        assertThat(guesser.page().getByRole(AriaRole.ALERT).innerText()).isEqualTo(first);
        guesser.picture("wrong-code");
        StatusPage.lookUp(guesser, receipt).shows(TITLE);
    }

    /** Status, body and the headers that are no date. */
    private static String timed(Program program, Receipt receipt, List<Long> nanos)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<String> answer = program.lookUp(receipt);
        nanos.add(System.nanoTime() - before);
        return answer.statusCode() + " " + answer.body()
                + answer.headers().map().keySet();
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }

    @Test
    @DisplayName("猜的人被放慢，查询码正确随时能查")
    void an_address_that_guesses_is_slowed_and_a_correct_code_always_works(World world, Browser browser)
            throws IOException, InterruptedException {
        Program program = new Program(world);
        Receipt receipt = Program.receipt(program.submit("guantangyi", "guess-3", Program.claim(TITLE)));
        Receipt other = Program.receipt(program.submit("shenshan", "guess-4", Program.claim(TITLE)));
        Receipt guess = new Receipt(receipt.number(), other.code());
        assertThat(program.lookUp(receipt).statusCode()).isEqualTo(200);
        for (int i = 0; i < FREE_TRIES; i++) {
            assertThat(program.lookUp(guess).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> slowed = program.lookUp(guess);
        assertThat(slowed.statusCode()).isEqualTo(TOO_MANY);
        assertThat(slowed.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        Visitor guesser = browser.phone();
        StatusPage.enter(guesser, guess);
        assertThat(guesser.page().getByRole(AriaRole.ALERT).innerText()).containsPattern("稍后|再试|秒|分钟");
        guesser.picture("slowed");
        assertThat(program.lookUp(receipt).statusCode())
                .as("while the address is slowed")
                .isEqualTo(200);
        assertThat(program.lookUp(guess).statusCode())
                .as("a right one starts the count again")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("查询码只在回执上")
    void the_query_code_stands_on_the_receipt_and_nowhere_else(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Visitor clerk = scenes.at(Scenes.TOWNSHIP_CLERK);
        Receipt receipt = Scenes.letter(clerk, TITLE);
        assertThat(holds(clerk.page().content(), receipt))
                .as("the receipt itself")
                .isTrue();
        String id = CasePage.find(clerk, receipt.number()).path().replaceFirst(".*/", "");
        ReplyPages.accept(clerk.open("admin/reply/accept/" + id), null, "甘雨田", "贺明远");
        Visitor writer = browser.visitor();
        StatusPage.lookUp(writer, receipt);
        Program program = new Program(world);
        HttpResponse<String> status = program.lookUp(receipt);

        List<String> pages = new ArrayList<>(
                List.of(status.body(), writer.page().content(), writer.page().url()));
        for (String path : List.of("admin/work", "admin/work/unit", "admin/case/" + id, "admin/reply/serve/" + id)) {
            pages.add(clerk.open(path).page().content());
        }
        assertThat(pages)
                .as("pages")
                .noneMatch(page -> holds(page, receipt))
                .filteredOn(page -> page.contains(receipt.number()))
                .as("pages about it")
                .hasSizeGreaterThan(4);
        List<String> papers = documents(program, receipt, status);
        papers.addAll(officePapers(clerk, id));
        assertThat(papers)
                .as("documents")
                .hasSizeGreaterThan(1)
                .allMatch(words -> words.contains("官塘驿镇"))
                .noneMatch(words -> holds(words, receipt));
        assertThat(messages(world, receipt)).as("messages").isNotEmpty().noneMatch(text -> holds(text, receipt));
        Ledger ledger = new Ledger(world);
        assertThat(ledger.tablesWith(receipt.number().replaceAll("\\D", "")))
                .as("tables that know the number")
                .contains("matter", "petition", "notice");
        assertThat(ledger.tablesWith(receipt.code())).as("tables").isEmpty();
        List<Path> logs = world.stack().logs();
        assertThat(logs)
                .as("logs")
                .hasSizeGreaterThan(2)
                .anyMatch(log -> read(log).contains("[OutboxWorker]"))
                .noneMatch(log -> holds(read(log), receipt));
    }

    private static List<String> documents(Program program, Receipt receipt, HttpResponse<String> status)
            throws IOException, InterruptedException {
        JsonArray documents = Program.json(status).getJsonArray("documents");
        assertThat(documents).as("documents the writer may fetch").isNotEmpty();
        List<String> words = new ArrayList<>();
        for (JsonObject document : documents.getValuesAs(JsonObject.class)) {
            words.add(Papers.words(
                    program.document(document.getString("id"), receipt).body()));
        }
        return words;
    }

    /** Every document the office has made in the matter. */
    private static List<String> officePapers(Visitor clerk, String id) {
        clerk.open("admin/case/" + id);
        return clerk
                .page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("文书"))
                .getByRole(AriaRole.LINK)
                .all()
                .stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.contains("/documents/"))
                .map(href -> Papers.words(clerk.page().request().get(href).body()))
                .toList();
    }

    /** What went out by telephone about the matter, waited for: messages are sent behind the scenes. */
    private static List<String> messages(World world, Receipt receipt) {
        for (int i = 0; i < 20 && world.messages().about(receipt.number()).isEmpty(); i++) {
            world.letPass(java.time.Duration.ZERO);
        }
        return world.messages().about(receipt.number());
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** In one piece, or in groups with something between them, as it is printed. */
    private static boolean holds(String text, Receipt receipt) {
        String code = receipt.code();
        String groups = String.join(
                "\\D.{0,80}?", code.substring(0, GROUP), code.substring(GROUP, 2 * GROUP), code.substring(2 * GROUP));
        String triples = code.replaceAll("(\\d{3})(?=\\d)", "$1[^\\\\d]{1,10}");
        return text.contains(code)
                || Pattern.compile(groups, Pattern.DOTALL).matcher(text).find()
                || Pattern.compile(triples).matcher(text).find();
    }
}
