package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongyan.document.DocumentContent.SupplementNotice;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
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

/** Printed, stamped, scanned: the scan is matched with the document by the code on it. */
class StampedScanIT {

    private static final String MARK = "草稿（未加盖印章）";

    private static World world;
    private static TestOffice town;
    private static Actor clerk;
    private static Actor stranger;
    private static UUID matter;

    @BeforeAll
    static void begin() {
        System.setProperty("hongyan.base.url", "https://xinfang.example.gov.cn");
        world = World.start();
        town = world.places().office("guantangyi", SampleDocuments.TOWN, OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        TestOffice other = world.places().office("shenshan", "赤壁市神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, null);
        clerk = world.places().person(town, "周文清", Role.INTAKE_CLERK, Role.HANDLER);
        stranger = world.places().person(other, "外人", Role.HANDLER);
        matter = world.as(clerk, () -> world.inTransaction(StampedScanIT::register));
    }

    @AfterAll
    static void end() {
        System.clearProperty("hongyan.base.url");
        world.close();
    }

    @Test
    @DisplayName("没有盖章的 PDF 每页写着草稿；打印、盖章、扫描回来以后，看到的是盖章件")
    void a_stamped_scan_takes_the_place_of_the_draft() throws Exception {
        UUID id = issue();
        assertThat(text(read(id))).contains(MARK, "关于李秀兰信访事项的补充通知");
        byte[] print = in(documents -> documents.forStamping(id)).orElseThrow();
        assertThat(text(print)).doesNotContain("草稿").contains("李秀兰");

        byte[] scan = picture(print);
        add(id, scan, "");
        assertThat(text(read(id))).isEmpty();
        Set<UUID> sealed = in(documents -> documents.sealed(matter));
        assertThat(sealed).contains(id);
        assertRefused(() -> add(id, scan, ""), SealedAlready.class);
    }

    @Test
    @DisplayName("PDF 扫描件同样认得出")
    void a_scan_as_pdf_is_read_too() throws Exception {
        UUID id = issue();
        byte[] print = in(documents -> documents.forStamping(id)).orElseThrow();
        add(id, print, "");
        assertThat(read(id)).isEqualTo(print);
    }

    @Test
    @DisplayName("另一份文书的扫描件、认不出二维码又没填校验码的、不是扫描件的：都不收")
    void another_paper_is_refused() throws Exception {
        UUID id = issue();
        UUID another = issue();
        byte[] scan = picture(in(documents -> documents.forStamping(another)).orElseThrow());
        assertRefused(() -> add(id, scan, ""), WrongScan.class);
        String code = in(documents -> documents.checkCode(id)).orElseThrow();
        assertRefused(() -> add(id, scan, code), WrongScan.class);

        byte[] blank = blank();
        assertInput(() -> add(id, blank, ""), "scan.codeMissing");
        assertRefused(() -> add(id, blank, "AAAA-0000"), WrongScan.class);
        assertInput(() -> add(id, new byte[0], code), "scan.missing");
        assertInput(() -> add(id, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), code), "scan.unreadable");
        assertInput(
                () -> add(id, "%PDF-broken".getBytes(java.nio.charset.StandardCharsets.UTF_8), code),
                "scan.unreadable");
        assertThat(text(read(id))).contains(MARK);
        add(id, blank, " " + code.toLowerCase(java.util.Locale.ROOT) + " ");
        assertThat(text(read(id))).doesNotContain(MARK);
    }

    @Test
    void another_office_seals_nothing() throws Exception {
        UUID id = issue();
        byte[] print = in(documents -> documents.forStamping(id)).orElseThrow();
        assertThatThrownBy(() -> world.as(stranger, () -> {
                    world.get(AddStampedScan.class).add(id, print, "");
                    return id;
                }))
                .isInstanceOf(RefusedException.class);
        Optional<byte[]> foreign = world.as(
                stranger,
                () -> world.inTransaction(() -> world.get(Documents.class).forStamping(id)));
        assertThat(foreign).isEmpty();
    }

    private interface Work<T> {
        T with(Documents documents);
    }

    private static <T> T in(Work<T> work) {
        return world.as(clerk, () -> world.inTransaction(() -> work.with(world.get(Documents.class))));
    }

    private static byte[] read(UUID id) {
        return in(documents -> documents.pdf(id)).orElseThrow();
    }

    private static void add(UUID id, byte[] scan, String code) {
        world.as(clerk, (Callable<UUID>) () -> {
            world.get(AddStampedScan.class).add(id, scan, code);
            return id;
        });
    }

    private static void assertRefused(ThrowingCallable act, Class<? extends Refusal> refusal) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, no -> assertThat(no.refusal())
                .isInstanceOf(refusal));
    }

    private static void assertInput(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInputException.class, no -> assertThat(no.errors())
                .extracting(FieldError::code)
                .containsExactly(code));
    }

    /** The last page as a scanner sees it, a red stamp over name and date. */
    private static byte[] picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            Graphics2D pen = page.createGraphics();
            pen.setColor(new Color(0xC0, 0, 0));
            pen.drawOval(page.getWidth() / 2, page.getHeight() / 2, 190, 190);
            pen.dispose();
            return png(page);
        }
    }

    private static byte[] blank() throws IOException {
        BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        return png(page);
    }

    private static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static UUID issue() {
        SupplementNotice content = new SupplementNotice(
                LocalDate.of(2026, 10, 26), List.of("丈量表"), LocalDate.of(2026, 11, 9), "可以寄来。", "周文清");
        Wording wording = new Wording(SampleDocuments.MATTER, "李秀兰同志", "李秀兰", false, content);
        return in(documents -> documents
                .issue(new NewDocument(DocumentKind.SUPPLEMENT_NOTICE, matter, wording))
                .id());
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
