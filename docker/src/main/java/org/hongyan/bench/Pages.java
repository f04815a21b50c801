package org.hongyan.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.hongyan.launcher.Stack;
import org.hongyan.tenantconfig.demo.DemoWorld;

/** The pages of the product and the bare page each is measured by. */
final class Pages {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final int PAGE = 20;
    private static final int DEEP = 1000;
    private static final String WORDS = "去年八月修安置路占了我家二点六亩地，青苗补偿款到现在没有发。多次到村委会反映，都说已经上报。".repeat(9);

    private final Stack stack;
    private final Slots slots;
    private final List<String> sessions;
    private final AtomicLong keys = new AtomicLong(System.nanoTime());

    Pages(Stack stack, Slots slots) {
        this(stack, slots, signIn(stack.admin()));
    }

    private Pages(Stack stack, Slots slots, List<String> sessions) {
        this.stack = stack;
        this.slots = slots;
        this.sessions = sessions;
    }

    /** The same users, among more cases. */
    Pages among(Slots more) {
        return new Pages(stack, more, sessions);
    }

    private static List<String> signIn(URI admin) {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < Load.USERS; i++) {
            sessions.add(SignIn.cookie(admin, Offices.USER, DemoWorld.PASSWORD));
        }
        return sessions;
    }

    int port() {
        return stack.site().getPort();
    }

    /**
     * A page of the product and what it is compared with.
     *
     * @param key under which the ratio stands in the summary
     */
    record Pair(String key, Load.Step bare, Load.Step product) {}

    List<Pair> pairs() throws SQLException {
        Load.Step table = new Load.Step(
                "bare table", (user, random) -> Load.Request.get("/bare/table.xhtml", ""), 200, "ui-datatable");
        Load.Step first = new Load.Step(
                "work list", (user, random) -> Load.Request.get("/admin/work", sessions.get(user)), 200, "/case/");
        return List.of(
                new Pair(
                        "lookup",
                        new Load.Step("bare look-up", this::bareLookup, 200, "信"),
                        new Load.Step("look-up", this::lookup, 200, "steps")),
                new Pair(
                        "submission",
                        new Load.Step("bare form", this::bareSubmit, 200, "B-"),
                        new Load.Step("submission", this::submit, 201, "queryCode")),
                new Pair("worklist", table, first),
                new Pair("worklist_page_1000", first, deep()),
                new Pair("case_page", table, casePage()));
    }

    private Load.Request bareLookup(int user, SplittableRandom random) {
        Slots.Coded coded = coded(random);
        return Load.Request.get(
                "/bare/lookup.xhtml?number=" + URLEncoder.encode(coded.number(), StandardCharsets.UTF_8) + "&code="
                        + coded.proof(),
                "");
    }

    private Load.Request lookup(int user, SplittableRandom random) {
        Slots.Coded coded = coded(random);
        return new Load.Request(
                "POST",
                "/api/v1/lookups",
                JSON,
                "{\"number\":\"" + coded.number() + "\",\"queryCode\":\"" + coded.code() + "\"}");
    }

    private Slots.Coded coded(SplittableRandom random) {
        return slots.coded(Slots.CODED * (1 + random.nextLong(slots.matters() / Slots.CODED - 1)));
    }

    private Load.Request bareSubmit(int user, SplittableRandom random) {
        String body = "f=f&f%3Atitle=" + encoded("征地补偿" + random.nextInt()) + "&f%3Atext=" + encoded(WORDS)
                + "&f%3Aname=" + encoded("李秀兰") + "&f%3Aplace=" + encoded("柳堤村3组")
                + "&f%3Aphone=13800000001&f%3Asend=send&jakarta.faces.ViewState=stateless";
        return new Load.Request("POST", "/bare/submit.xhtml", FORM, body);
    }

    private Load.Request submit(int user, SplittableRandom random) {
        String body = "{\"nature\":\"CLAIM\",\"title\":\"柳堤村3组安置路征地，青苗补偿款未到账" + random.nextInt(1_000_000)
                + "\",\"content\":\"" + WORDS + "\",\"demands\":[\"请求兑付青苗补偿款5720元。\"],"
                + "\"place\":{\"divisionCode\":\"421281108000\",\"detail\":\"柳堤村3组\"},"
                + "\"petitioners\":[{\"name\":\"李秀兰\",\"phone\":\"13800000001\",\"address\":\"官塘驿镇柳堤村3组\"}],"
                + "\"declaration\":true}";
        return new Load.Request(
                "POST",
                "/api/v1/offices/chibi/petitions",
                JSON + "Idempotency-Key: bench-" + keys.incrementAndGet() + "\r\n",
                body);
    }

    /** The thousandth page of the same list, by the place after which it begins. */
    private Load.Step deep() throws SQLException {
        String after;
        try (Connection owner = stack.owner().getConnection();
                PreparedStatement statement = owner.prepareStatement(
                        "select due_on || '_' || matter_id from desk_item where body_id = (select u.id from unit u"
                                + " join office o on o.id = u.office_id where o.code = ? and u.root)"
                                + " and state_group = 'HANDLING' order by due_on, matter_id offset ? limit 1")) {
            statement.setString(1, Offices.OWN);
            statement.setInt(2, (DEEP - 1) * PAGE - 1);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new Fatal("the measured township has no page " + DEEP);
                }
                after = row.getString(1);
            }
        }
        String path = "/admin/work?after=" + after;
        return new Load.Step(
                "work list, page " + DEEP, (user, random) -> Load.Request.get(path, sessions.get(user)), 200, "/case/");
    }

    private Load.Step casePage() {
        return new Load.Step(
                "case page, " + Filler.LONG + " entries",
                (user, random) -> Load.Request.get(
                        "/admin/case/" + Filler.matter(1 + random.nextInt(Filler.LONG_ONES)), sessions.get(user)),
                200,
                "cgrid");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
