package org.hongyan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hongyan.privacy.QueryCode;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticesIT {

    private static final String PROOF = "proof-of-the-petitioner".repeat(2);
    private static final List<String> SETTINGS =
            List.of("smtp.host", "smtp.port", "smtp.from", "sms.url", "sms.secret", "base.url");

    private static World world;
    private static TestOffice city;
    private static Actor clerk;
    private static Actor stranger;
    private static GreenMail mails;
    private static HttpServer gateway;
    private static int gatewayAnswers = 200;
    private static final List<Map<String, String>> TEXTS = new CopyOnWriteArrayList<>();

    private UUID matter;
    private UUID petitioner;

    @BeforeAll
    static void begin() throws Exception {
        world = World.start();
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice other = world.places().office("shenshan", "神山镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        clerk = world.places().person(city, "周登记", Role.INTAKE_CLERK, Role.DISPATCHER);
        stranger = world.places().person(other, "外人", Role.INTAKE_CLERK);
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", exchange -> {
            TEXTS.add(Map.of(
                    "body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    "time", exchange.getRequestHeaders().getFirst("X-Hongyan-Timestamp"),
                    "signature", exchange.getRequestHeaders().getFirst("X-Hongyan-Signature")));
            exchange.sendResponseHeaders(gatewayAnswers, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterAll
    static void end() {
        gateway.stop(0);
        mails.stop();
        world.close();
    }

    @BeforeEach
    void aMatter() throws Exception {
        System.setProperty("hongyan.base.url", "https://petitions.example/");
        TEXTS.clear();
        gatewayAnswers = 200;
        mails.purgeEmailFromAllMailboxes();
        matter = Ids.next();
        petitioner = Ids.next();
        UUID petition = Ids.next();
        world.database()
                .runAsSuperuser(String.format(
                        """
                delete from outbox; delete from notice; delete from petitioner_proof;
                insert into matter (id, number, office_id, body_id, state, state_since, nature, title, head_count, received_on)
                  values ('%1$s', 'M%1$s', '%4$s', '%5$s', 'SUBMITTED', now(), 'CLAIM', '题', 1, current_date);
                insert into standing (matter_id, office_id, body_id, roles, is_holder, since)
                  values ('%1$s', '%4$s', '%5$s', '{HOLDER}', true, now());
                insert into petition (id, number, matter_id, office_id, body_id, channel, received_at, received_on, nature,
                    title, content, head_count, confidential, publish_consent)
                  values ('%2$s', 'P%1$s', '%1$s', '%4$s', '%5$s', 'ONLINE', now(), current_date, 'CLAIM', '题', '文', 1,
                    false, false);
                insert into petitioner (id, petition_id, matter_id, body_id, seq, name_masked)
                  values ('%3$s', '%2$s', '%1$s', '%5$s', 1, '李**');
                insert into petitioner_proof (proof, petitioner_id, petition_id, matter_id, issued_at)
                  values ('%6$s', '%3$s', '%2$s', '%1$s', now());
                """,
                        matter, petition, petitioner, city.id(), city.body(), PROOF));
    }

    @AfterEach
    void forget() {
        SETTINGS.forEach(name -> System.clearProperty("hongyan." + name));
    }

    private static LocalDate today() {
        return SystemTime.today(world.get(Clock.class));
    }

    @Test
    @DisplayName("R3 without a gateway the notice stays in the office's list until somebody passes it on")
    void kept_in_the_list() {
        tell("forwarded", "13800138000", "", Map.of("receiver", "官塘驿镇信访办"));
        assertThat(notices()).extracting(NoticeView::state).containsExactly(NoticeState.WAITING);
        drain();
        List<NoticeView> waiting = toPassOn(clerk);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).state()).isEqualTo(NoticeState.KEPT);
        assertThat(waiting.get(0).reached()).isEqualTo("138****8000");
        assertThat(waiting.get(0).text()).contains("官塘驿镇信访办").doesNotContain("13800138000");
        assertThat(toPassOn(stranger)).isEmpty();

        UUID id = waiting.get(0).id();
        assertThat(waiting.get(0).paperEnd()).contains(waiting.get(0).number());
        for (LocalDate day : Arrays.asList(null, today().plusDays(1), today().minusDays(1))) {
            refused(InvalidInputException.class, clerk, id, NoticeMeans.POST, day);
        }
        refused(InvalidInputException.class, clerk, id, NoticeMeans.SMS, today());
        refused(RefusedException.class, stranger, id, NoticeMeans.CALL, today());
        world.run(clerk, () -> world.get(PassOnNotice.class).record(id, NoticeMeans.CALL, today()));
        assertThat(toPassOn(clerk)).isEmpty();
        assertThat(notices())
                .extracting(NoticeView::means, NoticeView::toldOn)
                .containsExactly(tuple(NoticeMeans.CALL, today()));
        refused(RefusedException.class, clerk, id, NoticeMeans.POST, today());
    }

    private static void refused(Class<?> why, Actor actor, UUID id, NoticeMeans means, LocalDate on) {
        assertThatThrownBy(() ->
                        world.run(actor, () -> world.get(PassOnNotice.class).record(id, means, on)))
                .isInstanceOf(why);
    }

    @Test
    @DisplayName("R3 nobody needs a telephone: without any address the notice is in the list at once")
    void no_address_at_all() {
        tell("accepted", "", "", Map.of());
        tell("accepted", "0715-5222222", null, Map.of());
        assertThat(toPassOn(clerk))
                .extracting(NoticeView::state)
                .containsOnly(NoticeState.KEPT)
                .hasSize(2);
        assertThat(drain()).isZero();
    }

    @Test
    @DisplayName("mail by SMTP: plain text, in the reader's language, named by its id")
    void by_mail() throws Exception {
        useMail();
        tell("forwarded", "13800138000", "li@example.org", Map.of("receiver", "官塘驿镇信访办", "until", "2027-01-18"));
        drain();
        MimeMessage[] received = mails.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("您反映的事项已转交");
        assertThat(received[0].getContent().toString())
                .contains("赤信-2026-00188-6", "2027年1月18日(周一)", "https://petitions.example/lookup");
        assertThat(received[0].getMessageID()).endsWith("@hongyan>");
        assertThat(received[0].getAllRecipients()[0]).hasToString("li@example.org");
        assertThat(notices())
                .extracting(NoticeView::state, NoticeView::means)
                .containsExactly(tuple(NoticeState.SENT, NoticeMeans.EMAIL));
    }

    @Test
    @DisplayName("a text message by the HTTP gateway, signed, retried with the same id, failed for good into the list")
    void by_text_message() throws Exception {
        useSms();
        gatewayAnswers = 503;
        tell("accepted", "138 0013 8000", "", Map.of());
        drain();
        assertThat(notices()).extracting(NoticeView::state).containsExactly(NoticeState.WAITING);
        gatewayAnswers = 200;
        world.clock().forward(Duration.ofMinutes(2));
        drain();
        assertThat(TEXTS).hasSize(2);
        Map<String, String> second = TEXTS.get(1);
        assertThat(second.get("body")).isEqualTo(TEXTS.get(0).get("body")).contains("\"to\":\"+8613800138000\"");
        assertThat(second.get("signature")).isEqualTo("sha256=" + hmac(second.get("time") + "." + second.get("body")));
        assertThat(notices()).extracting(NoticeView::means).containsExactly(NoticeMeans.SMS);

        gatewayAnswers = 400;
        tell("accepted", "13800138001", "", Map.of());
        drain();
        assertThat(toPassOn(clerk)).extracting(NoticeView::state).containsExactly(NoticeState.FAILED);
    }

    @Test
    @DisplayName("R4 a query code is in the one message and nowhere in the database")
    void a_query_code_is_nowhere_else() {
        useSms();
        QueryCode code = QueryCode.random(new SecureRandom());
        world.asCitizen(
                List.of(PROOF),
                () -> world.inTransaction(() -> {
                    world.get(Notices.class)
                            .sendCode(about(Notices.RECEIPT, Map.of()), recipient("13800138000", ""), code);
                    return null;
                }));
        CodeTraces.nowhere(world.database(), code);
        drain();
        assertThat(TEXTS).hasSize(1);
        assertThat(TEXTS.get(0).get("body")).contains(String.join(" ", code.groups()));
        CodeTraces.nowhere(world.database(), code);
        assertThat(notices().get(0).text()).contains("●●●●●●");
    }

    @Test
    @DisplayName("a citizen's request writes notices to the own submission only")
    void no_notices_to_others() {
        assertThatThrownBy(() -> world.asCitizen(
                        List.of(),
                        () -> world.inTransaction(() -> {
                            world.get(Notices.class).tell(about("submitted", Map.of()), List.of(recipient("", "")));
                            return null;
                        })))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> tell("nonsense", "", "", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(String key, String phone, String email, Map<String, String> args) {
        world.as(
                clerk,
                () -> world.inTransaction(() -> {
                    world.get(Notices.class).tell(about(key, args), List.of(recipient(phone, email)));
                    return null;
                }));
    }

    private NoticeAbout about(String key, Map<String, String> args) {
        return new NoticeAbout(key, city.id(), city.body(), matter, "赤信-2026-00188-6", args);
    }

    private Recipient recipient(String phone, String email) {
        return new Recipient(petitioner, phone, email, Locale.ROOT);
    }

    private List<NoticeView> notices() {
        return world.as(
                clerk, () -> world.inTransaction(() -> world.get(Notices.class).ofMatter(matter)));
    }

    private static List<NoticeView> toPassOn(Actor actor) {
        return world.as(
                actor, () -> world.inTransaction(() -> world.get(Notices.class).toPassOn(20)));
    }

    private static int drain() {
        return world.as(
                Actor.system(null, null), () -> world.get(OutboxWorker.class).drain(Lane.NOTICE, 10));
    }

    private static void useMail() {
        System.setProperty("hongyan.smtp.host", "127.0.0.1");
        System.setProperty("hongyan.smtp.port", String.valueOf(mails.getSmtp().getPort()));
        System.setProperty("hongyan.smtp.from", "office@petitions.example");
    }

    private static void useSms() {
        System.setProperty(
                "hongyan.sms.url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        System.setProperty("hongyan.sms.secret", "shared secret");
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("shared secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
