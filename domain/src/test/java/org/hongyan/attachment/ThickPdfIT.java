package org.hongyan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hongyan.shared.FieldError;
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

/** A whole file of accounts in one paper. */
class ThickPdfIT {

    private static World world;
    private static TestOffice city;
    private static Actor clerk;

    @BeforeAll
    static void begin() {
        world = World.start();
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        clerk = world.places().person(city, "周登记", Role.INTAKE_CLERK, Role.DISPATCHER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("三百页的 PDF：信访人和窗口都能交，原样取回；超过大小的说明限多少")
    void three_hundred_pages() throws IOException {
        byte[] book = pages(300);
        UUID sent = world.asCitizen(List.of(hash("draft-p")), () -> world.get(AttachFile.class)
                        .toCitizenDraft(city.id(), hash("draft-p"), List.of(file("账目.pdf", book))))
                .kept()
                .get(0)
                .id();
        UUID scanned = world.as(clerk, () -> world.get(AttachFile.class)
                        .toStaffDraft(hash("desk"), List.of(file("卷宗.pdf", book))))
                .kept()
                .get(0)
                .id();

        assertThat(bytes(world.asCitizen(
                        List.of(hash("draft-p")),
                        () -> world.get(OpenFile.class).byPetitioner(sent).orElseThrow())))
                .isEqualTo(book);
        FileDownload opened =
                world.as(clerk, () -> world.get(OpenFile.class).atDesk(scanned).orElseThrow());
        assertThat(opened.kind()).isEqualTo(MediaKind.PDF);
        assertThat(bytes(opened)).isEqualTo(book);

        byte[] tooBig = Arrays.copyOf(book, 21 * 1024 * 1024);
        assertThat(world.as(clerk, () -> world.get(AttachFile.class)
                                .toStaffDraft(hash("desk"), List.of(file("全卷.pdf", tooBig))))
                        .wrong())
                .containsExactly(new FieldError("/attachments/0", "attachment.tooBig", "全卷.pdf", 21L, 20L));
    }

    /** A document of that many pages, each of them written on. */
    private static byte[] pages(int count) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument book = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int number = 1; number <= count; number++) {
                PDPage page = new PDPage();
                book.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(book, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Page " + number);
                    content.endText();
                }
            }
            book.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(FileDownload file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    private static String hash(String name) {
        return name + "-".repeat(64 - name.length());
    }

    private static Upload file(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }
}
