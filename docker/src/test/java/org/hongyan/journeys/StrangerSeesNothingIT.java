package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guan Shanyue, clerk of another township, tries every way to a matter that does not concern her; so does a guesser. */
@Journey
class StrangerSeesNothingIT {

    private static final String TITLE = "村民小组账目两年没有公开";
    private static final List<String> PAGES = List.of("case", "register/online", "handover/assign", "handover/object",
            "handover/decide", "handover/report", "handover/judge", "handover/recall", "reply/accept", "reply/hearing",
            "reply/investigation", "reply/opinion", "reply/sign", "reply/serve", "reply/complete");

    @Test
    @DisplayName("别的乡镇什么也看不到")
    void a_clerk_of_another_township_finds_nothing(World world, Browser browser) {
        Scenes scenes = new Scenes(world, browser);
        Visitor owner = scenes.at(Scenes.TOWNSHIP_CLERK);
        Receipt receipt = letter(owner);
        CasePage matter = CasePage.find(owner, receipt.number()).shows("账目.pdf").picture("owner-sees-it");
        String id = matter.path().replaceFirst(".*/", "");
        String file = owner.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("材料"))
                .getByRole(AriaRole.LINK).first().getAttribute("href").substring(1);

        Stranger stranger = new Stranger(scenes.at("shenshan.clerk1"));
        stranger.findsNothingBy(receipt.number());
        stranger.findsNothingBy(TITLE);
        PAGES.forEach(page -> stranger.findsNothingAt("admin/" + page + "/" + id));
        stranger.findsNothingAt(file);
        stranger.findsNothingAt("admin/case/0197a0f0-0000-7000-8000-000000000000");
    }

    @Test
    @DisplayName("编号或查询码不对，答复一样")
    void a_wrong_number_and_a_wrong_code_get_one_answer(World world, Browser browser)
            throws IOException, InterruptedException {
        Program program = new Program(world);
        Receipt receipt = Program.receipt(program.submit("guantangyi", "guess", Program.claim(TITLE)));
        Receipt other = Program.receipt(program.submit("shenshan", "guess", Program.claim(TITLE)));
        HttpResponse<String> wrongCode = program.lookUp(new Receipt(receipt.number(), other.code()));
        HttpResponse<String> wrongNumber = program.lookUp(new Receipt(other.number(), receipt.code()));
        assertThat(List.of(wrongCode.statusCode(), wrongNumber.statusCode())).containsOnly(404);
        assertThat(wrongCode.body()).isEqualTo(wrongNumber.body());

        Visitor guesser = browser.phone();
        StatusPage.enter(guesser, new Receipt(receipt.number(), other.code()));
        String first = guesser.page().getByRole(AriaRole.ALERT).innerText();
        StatusPage.enter(guesser, new Receipt(other.number(), receipt.code()));
        assertThat(guesser.page().getByRole(AriaRole.ALERT).innerText()).isEqualTo(first);
        guesser.picture("wrong-code");
        StatusPage.lookUp(guesser, receipt).shows(TITLE);
    }

    @Test
    @DisplayName("查询码只在回执上")
    void the_query_code_stands_on_the_receipt_and_nowhere_else(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Visitor clerk = scenes.at(Scenes.TOWNSHIP_CLERK);
        Receipt receipt = letter(clerk);
        List<String> pages = new ArrayList<>();
        CasePage.find(clerk, receipt.number());
        pages.add(clerk.page().content());
        clerk.open("admin/work");
        pages.add(clerk.page().content());
        Visitor writer = browser.visitor();
        StatusPage.lookUp(writer, receipt);
        pages.add(writer.page().content());
        pages.add(writer.page().url());

        Program program = new Program(world);
        HttpResponse<String> status = program.lookUp(receipt);
        assertThat(status.statusCode()).isEqualTo(200);
        pages.add(status.body());
        for (JsonValue document : Program.json(status).getJsonArray("documents")) {
            pages.add(Papers.words(program.documentBytes(((JsonObject) document).getString("id"), receipt)));
        }
        assertThat(pages).as("pages and documents").noneMatch(page -> holds(page, receipt));
        assertThat(new Ledger(world).tablesWith(receipt.code())).as("tables").isEmpty();
        for (Path log : world.stack().logs()) {
            assertThat(holds(Files.readString(log), receipt)).as(log.toString()).isFalse();
        }
    }

    /** In one piece or in groups, as it is printed. */
    private static boolean holds(String text, Receipt receipt) {
        return text.replaceAll("(?<=\\d)[ \\-\\u00a0]+(?=\\d)", "").contains(receipt.code());
    }

    private static Receipt letter(Visitor clerk) {
        return RegisterPages.open(clerk, "来信登记")
                .write("姓名", "马长青").write("手机或电话", "13907240010")
                .nature("申诉求决").write("题目", TITLE)
                .write("内容", "组里的账两年没有公布，问了几次都不给看。")
                .demands("请求公开2024年、2025年的账目。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "柳堤村")
                .scans(Papers.scan("账目.pdf"))
                .register().get(0);
    }
}
