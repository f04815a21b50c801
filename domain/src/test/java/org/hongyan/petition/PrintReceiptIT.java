package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintReceiptIT {

    private static World world;
    private static Petitioners petitioners;
    private static TestOffice city;

    @BeforeAll
    static void begin() {
        world = World.start();
        world.clock().setDay(LocalDate.of(2026, 10, 26));
        petitioners = new Petitioners(world);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static byte[] pdf(Receipt receipt, int seq) {
        return world.asCitizen(List.of(), () -> world.get(PrintReceipt.class).pdf(receipt, seq));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("登记回执上有编号、本人的查询码、单位、诉求和下一步的日期；别人的查询码没有")
    void complete() throws IOException {
        Receipt receipt = petitioners.submit(city, petitioners.claim(2), "print-1");
        String second = text(pdf(receipt, 2));
        assertThat(second)
                .contains("信访登记回执", receipt.number(), "赤壁市信访局", "柳堤村3组安置路征地", "请求公开补偿款的分配方案")
                .contains("2026年10月26日", "2026年11月10日", receipt.codes().get(1).name())
                .contains(receipt.codes().get(1).groups());
        assertThat(second.replaceAll("\\s", ""))
                .doesNotContain(receipt.firstCode())
                .doesNotContain(receipt.codes().get(0).name());
    }

    @Test
    void there_is_none_for_a_petitioner_who_does_not_exist() {
        Receipt receipt = petitioners.submit(city, petitioners.claim(1), "print-2");
        assertThatThrownBy(() -> pdf(receipt, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
