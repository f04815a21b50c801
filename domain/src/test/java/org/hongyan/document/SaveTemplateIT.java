package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.audit.NotPermitted;
import org.hongyan.document.DocumentContent.SupplementNotice;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An office administrator puts the office's own words into its documents. */
class SaveTemplateIT {

    private static final DocumentKind KIND = DocumentKind.SUPPLEMENT_NOTICE;
    private static final String OLD = "为了把事情办好";
    private static final String NEW = "为便于尽快办理";

    private static World world;
    private static TestOffice town;
    private static Actor clerk;
    private static Actor admin;
    private static Actor elsewhere;
    private static UUID matter;

    @BeforeAll
    static void begin() {
        world = World.start();
        town = world.places().office("guantangyi", SampleDocuments.TOWN, OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        TestOffice other = world.places().office("shenshan", "赤壁市神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        clerk = world.places().person(town, "周文清", Role.INTAKE_CLERK, Role.HANDLER);
        admin = world.places().person(town, "温如玉", Role.OFFICE_ADMINISTRATOR);
        elsewhere = world.places().person(other, "外人", Role.OFFICE_ADMINISTRATOR);
        matter = world.as(clerk, () -> world.inTransaction(SaveTemplateIT::register));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("改模板、用新模板签发、退回旧版和默认：签过的文书一个字也不变")
    void an_office_changes_its_words_and_goes_back() throws Exception {
        UUID before = issue();
        byte[] signedBefore = pdf(before);
        String source = as(admin, () -> reader().source(KIND, 0));
        save(admin, source.replace(OLD, NEW), 0);
        assertThat(text(pdf(issue()))).contains(NEW).doesNotContain(OLD);
        assertThat(templateVersions()).containsExactly(0, 1);

        assertThat(pdf(before)).isEqualTo(signedBefore);
        assertThat(as(elsewhere, () -> reader().source(KIND, 0))).contains(OLD);
        assertThat(as(elsewhere, () -> reader().versions(KIND))).hasSize(1);
        assertRefused(() -> as(elsewhere, () -> reader().source(KIND, 1)), TemplateNotFound.class);

        restore(0, 1);
        assertThat(text(pdf(issue()))).contains(OLD).doesNotContain(NEW);
        restore(1, 2);
        assertThat(text(pdf(issue()))).contains(NEW).doesNotContain(OLD);
        List<TemplateVersion> versions = as(admin, () -> reader().versions(KIND));
        assertThat(versions).extracting(TemplateVersion::version).containsExactly(3, 2, 1, 0);
        assertThat(versions).extracting(TemplateVersion::restores).containsExactly(1, 0, null, null);
        assertThat(as(admin, () -> reader().all()))
                .filteredOn(one -> one.version() > 0)
                .extracting(TemplateVersion::kind)
                .containsExactly(KIND);
        assertThat(as(admin, () -> reader().writers(versions))).containsValue("温如玉");

        assertRefused(() -> save(admin, source, 2), TemplateChanged.class);
        assertRefused(() -> restore(9, 3), TemplateNotFound.class);
    }

    @Test
    @DisplayName("缺了必备要素的模板存不进去，说出缺的是什么")
    void a_template_without_what_the_law_asks_for_is_refused() throws Exception {
        DocumentKind kind = DocumentKind.HANDLING_OPINION;
        String source = as(admin, () -> reader().source(kind, 0));
        String without = source.replace("${content.receivedOn}", "").replace("<b>${r}</b>", "");
        assertThatThrownBy(() ->
                        world.as(admin, () -> world.get(SaveTemplate.class).save(kind, without, 0)))
                .isInstanceOfSatisfying(RefusedException.class, no -> assertThat(no.refusal())
                        .isEqualTo(new TemplateLacks("收到日期、复查机关")));
        assertThatThrownBy(() -> world.as(
                        admin, () -> world.get(SaveTemplate.class).save(kind, "<div><script>x</script></div>", 0)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> as(admin, () -> reader().pdf(kind, "<div onclick='x'/>")))
                .isInstanceOf(InvalidInputException.class);
        TemplateReader.Look look = as(admin, () -> reader().look(kind, "<div onclick='x'/>"));
        assertThat(look.faults()).hasSize(1);
        assertThat(look.html()).isEmpty();
        assertThat(as(admin, () -> reader().look(kind, without)).lacking()).isEqualTo("收到日期、复查机关");
        assertThat(as(admin, () -> reader().versions(kind))).hasSize(1);
    }

    @Test
    @DisplayName("签发时再核一遍：内容里没有必备要素的，不能签发")
    void what_was_not_given_is_named_when_signing() {
        SupplementNotice empty = new SupplementNotice(LocalDate.of(2026, 10, 26), List.of(), null, "", "");
        assertThatThrownBy(() -> as(
                        clerk,
                        () -> world.inTransaction(
                                () -> world.get(Documents.class).issue(new NewDocument(KIND, matter, wording(empty))))))
                .isInstanceOfSatisfying(RefusedException.class, no -> assertThat(no.refusal())
                        .isEqualTo(new ElementsMissing("要补充的材料、补充期限")));
    }

    @Test
    void only_an_office_administrator_may() {
        assertThatThrownBy(() -> save(clerk, "<div/>", 0)).satisfies(no -> assertThat(no)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(NotPermitted.class)));
        assertRefused(() -> as(clerk, () -> reader().all()), NotPermitted.class);
    }

    @Test
    @DisplayName("预览用的是编造的内容，单位管理员看不到任何事项")
    void a_preview_is_made_of_invented_words() throws Exception {
        for (DocumentKind kind : DocumentKind.values()) {
            String html = as(admin, () -> reader().look(kind, reader().source(kind, 0)))
                    .html();
            assertThat(html).contains(SampleDocuments.TOWN).doesNotContain("李秀兰", SampleDocuments.MATTER);
        }
        assertThat(text(as(admin, () -> reader().pdf(KIND, reader().source(KIND, 0)))))
                .contains("张某某");
    }

    @Test
    @DisplayName("旧版本改不了，也删不掉")
    void versions_are_kept() throws SQLException {
        try (Connection desk = world.database().asDesk().getConnection();
                Statement statement = desk.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update document_template set source = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from document_template"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static TemplateReader reader() {
        return world.get(TemplateReader.class);
    }

    private static void save(Actor actor, String source, int since) {
        world.as(actor, () -> world.get(SaveTemplate.class).save(KIND, source, since));
    }

    private static void restore(int version, int since) {
        world.as(admin, () -> world.get(SaveTemplate.class).restore(KIND, version, since));
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return world.as(actor, work);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Class<?> refusal) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, no -> assertThat(no.refusal())
                .isInstanceOf(refusal));
    }

    private static UUID issue() {
        SupplementNotice content = new SupplementNotice(
                LocalDate.of(2026, 10, 26), List.of("丈量表"), LocalDate.of(2026, 11, 9), "可以寄来。", "周文清");
        return world.as(
                clerk,
                () -> world.inTransaction(() -> world.get(Documents.class)
                        .issue(new NewDocument(KIND, matter, wording(content)))
                        .id()));
    }

    private static byte[] pdf(UUID id) {
        return world.as(
                clerk,
                () -> world.inTransaction(
                        () -> world.get(Documents.class).pdf(id).orElseThrow()));
    }

    private static List<Integer> templateVersions() throws SQLException {
        List<Integer> versions = new java.util.ArrayList<>();
        try (Connection connection = world.database().as("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select template_version from document where kind = '" + KIND
                        + "' and state = 'SIGNED' order by signed_at, id limit 2")) {
            while (row.next()) {
                versions.add(row.getInt(1));
            }
        }
        return versions;
    }

    private static Wording wording(DocumentContent content) {
        return new Wording(SampleDocuments.MATTER, "李秀兰同志", "李秀兰", false, content);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
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
