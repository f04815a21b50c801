package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guan Shanyue, clerk of another township, tries every way to a matter that does not concern her. */
@Journey
class StrangerSeesNothingIT {

    private static final String TITLE = "村民小组账目两年没有公开";
    private static final List<String> PAGES = List.of(
            "case",
            "register/online",
            "handover/assign",
            "handover/object",
            "handover/decide",
            "handover/designate",
            "handover/report",
            "handover/judge",
            "handover/recall",
            "procedure/answer",
            "procedure/divert",
            "procedure/extend",
            "procedure/refuse",
            "procedure/sign",
            "procedure/simplify",
            "procedure/supplement",
            "procedure/withdraw",
            "reply/accept",
            "reply/allot",
            "reply/hearing",
            "reply/investigation",
            "reply/opinion",
            "reply/sign",
            "reply/serve",
            "reply/complete");

    @Test
    @DisplayName("别的乡镇什么也看不到")
    void a_clerk_of_another_township_finds_nothing(World world, Browser browser)
            throws IOException, InterruptedException {
        Scenes scenes = new Scenes(world, browser);
        Visitor owner = scenes.at(Scenes.TOWNSHIP_CLERK);
        Receipt receipt = Scenes.letter(owner, TITLE);
        String id = CasePage.find(owner, receipt.number()).path().replaceFirst(".*/", "");
        ReplyPages.accept(owner.open("admin/reply/accept/" + id), null, "甘雨田", "贺明远");
        CasePage.find(owner, receipt.number()).shows("账目.pdf").shows("接收告知书").picture("owner-sees-it");
        String file = link(owner, "材料", "账目.pdf");
        String document = link(owner, "文书", "接收告知书");
        assertThat(List.of(owner.status(file), owner.status(document))).containsOnly(200);

        Visitor clerk = scenes.at("shenshan.clerk1");
        Stranger stranger = new Stranger(clerk);
        stranger.findsNothingBy(receipt.number());
        stranger.findsNothingBy(TITLE);
        clerk.picture("stranger-finds-nothing");
        PAGES.forEach(page -> stranger.findsNothingAt("admin/" + page + "/" + id));
        stranger.findsNothingAt(file);
        stranger.findsNothingAt(document);
        stranger.findsNothingAt("admin/case/0197a0f0-0000-7000-8000-000000000000");
        stranger.findsNothingAt("papers/document/" + document.replaceFirst(".*/", ""));
        strangersReceiptOpensNothing(new Program(world), receipt, document.replaceFirst(".*/", ""));
        clerk.open("admin/case/" + id).picture("stranger-deep-link");
    }

    /** Somebody with a receipt of the other township asks the public interface for the matter and its document. */
    private static void strangersReceiptOpensNothing(Program program, Receipt receipt, String document)
            throws IOException, InterruptedException {
        Receipt own = Program.receipt(program.submit("shenshan", "stranger", Program.claim("本镇自己的一件事")));
        HttpResponse<String> mixed = program.lookUp(new Receipt(receipt.number(), own.code()));
        assertThat(mixed.statusCode()).isEqualTo(404);
        assertThat(mixed.body()).doesNotContain(TITLE);
        assertThat(program.document(document, own).statusCode()).isEqualTo(404);
        assertThat(program.document(document, receipt).statusCode())
                .as("the writer's own")
                .isEqualTo(200);
        JsonObject rating = program.rating(new Receipt(receipt.number(), own.code()), "OFFICE", "SATISFIED");
        assertThat(program.rate(rating).statusCode()).isEqualTo(404);
    }

    private static String link(Visitor owner, String panel, String name) {
        return owner.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(panel))
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("href")
                .substring(1);
    }
}
