package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/** What happens in more than one story: a matter is registered, assigned, answered by a township, reported. */
final class Scenes {

    static final String TOWNSHIP_CLERK = "guantangyi.clerk1";
    /** What stands in the township's own notes and must not leave it. */
    static final String INVESTIGATED = "现场丈量，占用菜地0.28亩；核对村财务台账，青苗补偿款未列支。";

    private static final String TOWNSHIP_HANDLER = "guantangyi.handler1";
    private static final String TOWNSHIP_HEAD = "guantangyi.approver1";
    private static final int PROMISED_IN_DAYS = 20;

    private final World world;
    private final Browser browser;

    Scenes(World world, Browser browser) {
        this.world = world;
        this.browser = browser;
    }

    /** Somebody of the demo offices, signed in. */
    Visitor at(String username) {
        return browser.at(username);
    }

    /** The clerk registers a letter with a scan, to be handled by the own township. */
    static Receipt letter(Visitor clerk, String title) {
        return RegisterPages.open(clerk, "来信登记")
                .write("姓名", "马长青")
                .write("手机或电话", "13907240010")
                .nature("申诉求决")
                .write("题目", title)
                .write("内容", "组里的账两年没有公布，路灯也没有人管，问了几次都不给答复。")
                .demands("请求公开2024年、2025年的账目。")
                .place("咸宁市", "赤壁市", "官塘驿镇", "柳堤村")
                .scans(Papers.scan("账目.pdf"))
                .register()
                .get(0);
    }

    /** The city's clerk completes and registers what came online. */
    void cityRegisters(Receipt receipt) {
        Visitor clerk = at("chibi.clerk1");
        WorkList.next(clerk, receipt.number(), "补录并登记").sees("补录并登记").picture("register");
        clerk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(clerk.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("已登记")))
                .isVisible();
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/admin/(case|matching/merge)/.*"));
        if (clerk.page().url().contains("/matching/")) {
            // other journeys tell of similar things: the clerk is asked whether it is the same, and it is not
            clerk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("不并入，继续办理"))
                    .click();
            assertThat(clerk.page()).hasURL(Pattern.compile(".*/admin/case/.*"));
        }
        clerk.picture("registered");
    }

    /** The city's dispatcher assigns it. */
    Visitor cityAssigns(Receipt receipt, String receiver) {
        Visitor dispatcher = at("chibi.dispatcher1");
        WorkList.next(dispatcher, receipt.number(), "转送、交办或自办");
        HandoverPages.assign(dispatcher, receiver, "核实占地面积和补偿标准，逐条答复信访人，报送办结报告。");
        return dispatcher;
    }

    /** The township accepts, with a notice served at once, and gives it to its land section. */
    Visitor townshipAccepts(Receipt receipt) {
        Visitor clerk = at(TOWNSHIP_CLERK);
        WorkList.next(clerk, receipt.number(), "接收、转下级或提异议");
        ReplyPages.accept(clerk, "官塘驿镇自然资源和规划所", "甘雨田", "贺明远");
        return clerk;
    }

    /** The handler, named by the clerk, states to have no interest, hears the petitioner and investigates. */
    Visitor townshipLooksIntoIt(Receipt receipt) {
        Visitor handler = at(TOWNSHIP_HANDLER);
        ReplyPages.hasNoInterest(CasePage.find(handler, receipt.number()).step("回避声明"));
        WorkList.next(handler, receipt.number(), "办理并起草意见");
        follow(handler, "听取意见");
        ReplyPages.hear(handler, "镇政府信访接待室", "6月修路占菜地约三分，当时没有丈量，也没有发补偿款。");
        follow(handler, "调查核实");
        ReplyPages.investigate(handler, "祁连生", INVESTIGATED);
        return handler;
    }

    /** The handler hears, investigates and drafts; the head sends back once and signs; the opinion is served. */
    Visitor townshipAnswers(Receipt receipt) {
        Visitor handler = townshipLooksIntoIt(receipt);
        String number = receipt.number();
        follow(handler, "处理意见书");
        ReplyPages.draft(handler, compensation("《中华人民共和国土地管理法》第四十八条"), measurement());

        Visitor head = at(TOWNSHIP_HEAD);
        WorkList.next(head, number, "审签意见书");
        ReplyPages.sendBack(head, "第一项写明补偿标准的文号。");
        WorkList.next(handler, number, "办理并起草意见");
        assertThat(handler.page().locator("main")).containsText("第一项写明补偿标准的文号。");
        ReplyPages.draft(handler, compensation("《中华人民共和国土地管理法》第四十八条、鄂政发〔2019〕22号"), measurement());
        WorkList.next(head, number, "审签意见书");
        ReplyPages.sign(head);

        CasePage.find(handler, number).picture("signed");
        handler.open("admin/reply/serve/" + handler.page().url().replaceFirst(".*/", ""));
        ReplyPages.serve(handler, "处理意见书");
        return handler;
    }

    private ReplyPages.Finding compensation(String basis) {
        return new ReplyPages.Finding(
                "予以支持", "2026年6月修路占用菜地0.28亩，补偿款没有发放。", basis, "按公布的标准补发青苗补偿款。", "官塘驿镇财政所", promised());
    }

    private ReplyPages.Finding measurement() {
        return new ReplyPages.Finding(
                "予以支持", "占地时没有丈量，现已丈量，面积为0.28亩。", "《中华人民共和国土地管理法》第四十七条", "以丈量结果为准。", "官塘驿镇自然资源和规划所", promised());
    }

    private String promised() {
        LocalDate today = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(world.ahead())
                .toLocalDate();
        return today.plusDays(PROMISED_IN_DAYS).toString();
    }

    private static void follow(Visitor person, String tab) {
        person.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("办理步骤"))
                .getByText(tab)
                .click();
        assertThat(person.page()).hasURL(Pattern.compile(".*/reply/.*"));
    }

    /** The township reports the result. */
    void townshipReports(Receipt receipt, String result) {
        Visitor handler = at(TOWNSHIP_HANDLER);
        WorkList.next(handler, receipt.number(), "报送办结报告");
        HandoverPages.report(handler, "现场丈量，核对台账，听取了信访人的意见。", result, "信访人表示基本满意。");
        Visitor head = at(TOWNSHIP_HEAD);
        WorkList.next(head, receipt.number(), "签发办结报告");
        HandoverPages.signReport(head);
    }
}
