package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.document.DocumentContent.HandlingOpinion;
import org.hongyan.document.DocumentContent.Part;
import org.hongyan.document.DocumentContent.Plain;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Offices;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentsIT {

    private static World world;
    private static TestOffice town;
    private static Actor drafter;
    private static Actor head;
    private static Actor stranger;
    private static UUID matter;

    @BeforeAll
    static void begin() {
        world = World.start();
        town = world.places().office("guantangyi", SampleDocuments.TOWN, OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        TestOffice other = world.places().office("shenshan", "赤壁市神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        drafter = world.places().person(town, "周文清", Role.INTAKE_CLERK, Role.HANDLER);
        head = world.places().person(town, "贺明远", Role.APPROVER);
        stranger = world.places().person(other, "外人", Role.HANDLER, Role.APPROVER);
        matter = world.as(drafter, () -> world.inTransaction(DocumentsIT::register));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("起草、签发、送达：有文号、日期、印章和校验码，签发以后不再改变")
    void an_opinion_is_drafted_signed_by_another_and_served() throws IOException {
        UUID id = in(drafter, documents -> documents.draft(opinion(SampleDocuments.opinion())));
        assertThat(line(drafter, id).signed()).isFalse();
        assertThat(DocumentsIT.<Optional<byte[]>>in(drafter, documents -> documents.pdf(id)))
                .isEmpty();
        assertRefused(
                drafter, documents -> documents.sign(id, wording(SampleDocuments.opinion())), "DrafterMustNotSign");

        SignedDocument signed = in(head, documents -> documents.sign(id, wording(SampleDocuments.opinion())));
        String prefix = in(
                head,
                documents ->
                        world.get(Offices.class).unit(town.body()).orElseThrow().documentPrefix());
        assertThat(signed.number()).startsWith(prefix + "处〔2026〕").endsWith("号");
        assertThat(signed.signedOn()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(text(in(drafter, documents -> documents.pdf(id)).orElseThrow()))
                .contains(signed.number(), "2026年10月26日", "签发人：贺明远", checkCode(id));
        assertThat(DocumentsIT.<Optional<Wording>>in(drafter, documents -> documents.wording(id)))
                .contains(wording(SampleDocuments.opinion()));
        assertRefused(head, documents -> documents.sign(id, wording(SampleDocuments.opinion())), "DocumentNotDraft");
        assertRefused(head, documents -> dropped(documents, id), "DocumentNotDraft");

        in(drafter, documents -> {
            documents.serve(id, null, ServingMethod.POST, LocalDate.of(2026, 10, 26), true, "李秀兰");
            return null;
        });
        assertThat(DocumentsIT.<List<ServiceLine>>in(drafter, documents -> documents.servicesOf(matter)))
                .filteredOn(service -> service.documentId().equals(id))
                .singleElement()
                .isEqualTo(new ServiceLine(id, null, ServingMethod.POST, LocalDate.of(2026, 10, 26), true, "李秀兰"));
    }

    @Test
    void an_opinion_without_what_the_law_asks_for_is_not_signed() {
        HandlingOpinion whole = SampleDocuments.opinion();
        HandlingOpinion thin = new HandlingOpinion(
                whole.receivedOn(), whole.channel(), "", null, whole.acceptedOn(), List.of(), List.of(), "", "", false);
        UUID id = in(drafter, documents -> documents.draft(opinion(thin)));
        assertRefused(head, documents -> documents.sign(id, wording(thin)), "ElementsMissing");
        in(drafter, documents -> dropped(documents, id));
        assertThat(DocumentsIT.<Optional<DocumentLine>>in(drafter, documents -> documents.byId(id)))
                .isEmpty();
    }

    @Test
    void another_body_finds_nothing() {
        SignedDocument signed = in(drafter, documents -> documents.issue(record("示例")));
        List<Object> found = in(
                stranger,
                documents ->
                        List.of(documents.byId(signed.id()), documents.pdf(signed.id()), documents.ofMatter(matter)));
        assertThat(found).containsExactly(Optional.empty(), Optional.empty(), List.of());
        assertRefused(stranger, documents -> dropped(documents, signed.id()), "DocumentNotFound");
    }

    @Test
    @DisplayName("names of petitioners are not legible in the tables")
    void what_is_stored_is_sealed() throws SQLException {
        UUID id = in(drafter, documents -> documents.issue(record("李秀兰的承包地")).id());
        try (Connection connection = world.database().as("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select content::text, title, pdf from document where id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).contains("sealed").doesNotContain("李秀兰");
            assertThat(row.getString(2)).doesNotContain("李秀兰");
            assertThat(new String(row.getBytes(3), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        }
    }

    @Test
    @DisplayName("文号无断号、无重号：并发签发，部分事务回滚")
    void numbers_have_no_gaps_and_no_doubles() throws Exception {
        int each = 6;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> takers = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            takers.add(threads.submit(() -> IntStream.range(0, each)
                    .mapToObj(i -> take(i % 3 == 2))
                    .filter(number -> !number.isEmpty())
                    .toList()));
        }
        List<String> taken = new ArrayList<>();
        for (Future<List<String>> taker : takers) {
            taken.addAll(taker.get());
        }
        threads.shutdown();
        String start = taken.get(0).substring(0, taken.get(0).indexOf('〕') + 1);
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj(serial -> start + serial + "号")
                        .toList());
    }

    /** A number taken in a transaction of its own, or given back. */
    private static String take(boolean rollBack) {
        try {
            return world.as(
                    drafter,
                    () -> world.inTransaction(() -> {
                        String number = world.get(DocumentNumbers.class)
                                .next(town.body(), "试", DocumentKind.PROPOSAL, LocalDate.of(2026, 10, 26));
                        if (rollBack) {
                            throw new IllegalStateException("given back");
                        }
                        return number;
                    }));
        } catch (IllegalStateException givenBack) {
            return "";
        }
    }

    @Test
    void each_kind_and_each_year_counts_for_itself() {
        List<String> numbers = world.as(
                drafter,
                () -> world.inTransaction(() -> List.of(
                        next(DocumentKind.HEARING_NOTICE, 2026),
                        next(DocumentKind.HEARING_NOTICE, 2026),
                        next(DocumentKind.HEARING_NOTICE, 2027),
                        next(DocumentKind.HEARING_CONCLUSION, 2026))));
        assertThat(numbers).containsExactly("试听〔2026〕1号", "试听〔2026〕2号", "试听〔2027〕1号", "试听论〔2026〕1号");
    }

    private static String next(DocumentKind kind, int year) {
        return world.get(DocumentNumbers.class).next(town.body(), "试", kind, LocalDate.of(year, 1, 5));
    }

    /** What is done with the documents. */
    private interface Work<T> {
        T with(Documents documents);
    }

    private static <T> T in(Actor actor, Work<T> work) {
        return world.as(actor, () -> world.inTransaction(() -> work.with(world.get(Documents.class))));
    }

    private static Object dropped(Documents documents, UUID id) {
        documents.drop(id);
        return id;
    }

    private static void assertRefused(Actor actor, Work<?> work, String refusal) {
        assertThatThrownBy(() -> in(actor, work)).isInstanceOfSatisfying(RefusedException.class, no -> assertThat(
                        no.refusal().getClass().getSimpleName())
                .isEqualTo(refusal));
    }

    private static DocumentLine line(Actor actor, UUID id) {
        return in(actor, documents -> documents.byId(id)).orElseThrow();
    }

    private static NewDocument opinion(HandlingOpinion content) {
        return new NewDocument(DocumentKind.HANDLING_OPINION, matter, wording(content));
    }

    private static NewDocument record(String text) {
        return new NewDocument(DocumentKind.FILE_CONTENTS, matter, wording(new Plain("", List.of(new Part("", text)))));
    }

    private static Wording wording(DocumentContent content) {
        return new Wording(SampleDocuments.MATTER, "李秀兰等3名同志", "李秀兰等3人", true, content);
    }

    private static String checkCode(UUID id) {
        return in(drafter, documents -> {
            Wording words = documents.wording(id).orElseThrow();
            return world.get(PaperSafe.class)
                    .checkCode(documents.byId(id).orElseThrow().number(), words);
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static UUID register() {
        LocalDate today = world.get(Steps.class).today();
        Matter made = Matter.registered(
                "试-" + world.get(Matters.class).nextSerial(),
                town.id(),
                town.body(),
                new MatterDetails(Nature.CLAIM, "青苗补偿款未到账", null, null, "柳堤村", false, false, 1, today),
                today,
                world.clock().instant());
        world.get(Matters.class).add(made, List.of());
        world.get(StandingBook.class).open(made);
        world.get(Steps.class).begin(made, Transition.REGISTER_DIRECTLY, Audience.PETITIONER, Map.of());
        return made.id();
    }
}
