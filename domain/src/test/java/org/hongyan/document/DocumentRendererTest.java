package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.document.DocumentContent.DemandOpinion;
import org.hongyan.document.DocumentContent.HandlingOpinion;
import org.hongyan.document.DocumentContent.Part;
import org.hongyan.document.DocumentContent.Plain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRendererTest {

    private static final Path KEPT = Path.of("target/documents");
    private final DocumentRenderer renderer = new DocumentRenderer();

    @BeforeAll
    static void folder() throws IOException {
        Files.createDirectories(KEPT);
    }

    @Test
    @DisplayName("处理意见书 has every element that the regulation asks for")
    void opinion_is_complete() throws IOException {
        HandlingOpinion content = SampleDocuments.opinion();
        String text = text(keep(
                "HANDLING_OPINION", renderer.toPdf(SampleDocuments.signed(DocumentKind.HANDLING_OPINION, content))));
        assertThat(text)
                .contains("赤壁市官塘驿镇人民政府", "官政信处〔2026〕17号", "李秀兰等3名同志：", "关于李秀兰等3人信访事项的处理意见书")
                .contains("2026年10月26日", "赤壁市信访局", "2026年10月28日", "2026年11月4日", "赤信-2026-01386-7")
                .contains("30日内", "赤壁市人民政府书面申请复查")
                .contains("2026年12月16日", "签发人：贺明远", "校验码：7KQ4-M2XD");
        for (DemandOpinion demand : content.demands()) {
            assertThat(text).contains(demand.demand(), demand.facts(), demand.legalBasis(), demand.opinion());
        }
        assertThat(text).contains("予以支持", "合理但缺乏政策依据");
    }

    @Test
    void a_congress_answer_names_no_government_review() throws IOException {
        HandlingOpinion own = SampleDocuments.opinion();
        HandlingOpinion content = new HandlingOpinion(
                own.receivedOn(), own.channel(), "", null, own.acceptedOn(), own.demands(), List.of(), "", "", true);
        String text = text(renderer.toPdf(SampleDocuments.signed(DocumentKind.HANDLING_OPINION, content)));
        assertThat(text).doesNotContain("申请复查。").contains("没有可以申请复查的上一级机关");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_kind_can_be_printed(DocumentKind kind) throws IOException {
        DocumentContent content =
                SampleDocuments.all().getOrDefault(kind, new Plain("告知书", List.of(new Part("", "示例。"))));
        String text = text(keep(kind.name(), renderer.toPdf(SampleDocuments.signed(kind, content))));
        assertThat(text).contains(SampleDocuments.TOWN);
        assertThat(text).doesNotContain("${", "null", "〓");
        SampleDocuments.CODE.forEach(group -> assertThat(text).doesNotContain(group));
        String html = renderer.toHtml(SampleDocuments.signed(kind, content));
        assertThat(html).startsWith("<article class=\"paperdoc\"").doesNotContain("${", "null", " style=", "data-");
        Files.writeString(KEPT.resolve(kind.name() + ".html"), html);
    }

    @Test
    @DisplayName("查询码 stands on the registration receipt and nowhere else")
    void query_code_stands_on_the_receipt_only() throws IOException {
        PrintedDocument receipt = PrintedDocument.receipt(
                SampleDocuments.CITY,
                SampleDocuments.day(10, 26),
                new Wording(SampleDocuments.MATTER, "", "", false, SampleDocuments.receipt()));
        assertThat(text(keep("receipt-with-code", renderer.receiptToPdf(receipt, SampleDocuments.CODE, null))))
                .contains(SampleDocuments.CODE)
                .contains(SampleDocuments.MATTER, "0715-000 0000", "2026年11月10日")
                .doesNotContain("\u2060");
        assertThat(text(renderer.toPdf(receipt))).contains("只印在交给信访人本人的回执上");
        assertThatThrownBy(() -> renderer.receiptToPdf(
                        SampleDocuments.signed(DocumentKind.HANDLING_OPINION, SampleDocuments.opinion()),
                        SampleDocuments.CODE,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("text copied out of a document is the text that was typed, to the code point")
    void text_layer_is_what_was_typed() throws IOException {
        String typed = "日月二十工土方人大小田水火金木一八入力口山川女子心手文斗止比毛氏父片牛犬玄玉瓜瓦甘生用白皮目石示立竹米羊老而耳"
                + "自至舟色虫血行衣西見角言谷豆赤走足身車辛辰里長門雨青非面革音風食首香馬骨高鬼魚鳥鹿麦麻黄黑鼎鼓鼠鼻齊龍"
                + "㐂𠮷龘靐齉䶮㛃喆堃赟翀玥祎彧〇羽龙丨亅"
                + "⽉⽇⼆⼗⼯豈更車" + "（一）①②〔2026〕“引号”‘单’——……·、《法》℃㎡5,720.00元ABCxyz";
        String text = text(keep("rare", renderer.toPdf(plain(typed))));
        assertThat(text.replace("\n", "")).contains(typed);
        assertThat(renderer.unprintable(plain(typed))).isEmpty();
    }

    @Test
    void emoji_becomes_a_geta_and_is_reported() throws IOException {
        PrintedDocument document = plain("谢谢😀👨‍👩‍👧领导❤️");
        assertThat(text(renderer.toPdf(document))).contains("谢谢〓").contains("领导");
        assertThat(renderer.unprintable(document)).contains("😀").doesNotContain("谢");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p></div><img src=x onerror=alert(1)>",
                "${content} &lt; &amp; ]]> <!-- -->",
                "'; drop table matter; --",
                "=1+1",
                "<object data=\"file:///etc/passwd\"/><style>*{display:none}</style>"
            })
    void markup_is_text(String typed) throws IOException {
        PrintedDocument document = plain(typed);
        assertThat(text(renderer.toPdf(document)).replace("\n", "")).contains(typed);
        assertThat(renderer.toHtml(document))
                .doesNotContain("<script", "<img src=x", "<object", "<style")
                .contains(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Test
    void marks_that_turn_the_direction_are_dropped() throws IOException {
        String text = text(renderer.toPdf(plain("甲\u202e乙\u2066丙\u200f丁\u0000戊\ud800己\ufeff庚")));
        assertThat(text).contains("甲乙丙丁戊己庚");
    }

    @Test
    void very_long_words_and_texts_stay_on_the_paper() throws IOException {
        String word = "x".repeat(3000);
        String text = "长".repeat(20_000);
        byte[] pdf = renderer.toPdf(plain(word + "\n" + text));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(30);
        }
        String out = text(pdf);
        assertThat(out.chars().filter(c -> c == 'x').count()).isEqualTo(3000);
        assertThat(out.chars().filter(c -> c == '长').count()).isEqualTo(20_000);
    }

    @Test
    @DisplayName("文书上印着核对真伪的网址；没有设置网址的，只说可以核对")
    void says_where_to_verify() {
        PrintedDocument opinion = SampleDocuments.signed(DocumentKind.HANDLING_OPINION, SampleDocuments.opinion());
        assertThat(renderer.toHtml(opinion)).contains("可在网上核对本文书").doesNotContain("/verify");
        System.setProperty("hongyan.base.url", "https://xinfang.example.gov.cn/");
        try {
            assertThat(renderer.toHtml(opinion)).contains("扫码核对真伪，或者打开 https://xinfang.example.gov.cn/verify");
        } finally {
            System.clearProperty("hongyan.base.url");
        }
    }

    @Test
    void draft_has_neither_number_nor_date_nor_seal() {
        String html = renderer.toHtml(PrintedDocument.draft(
                DocumentKind.HANDLING_OPINION,
                SampleDocuments.TOWN,
                new Wording(SampleDocuments.MATTER, "李秀兰同志", "李秀兰", false, SampleDocuments.opinion())));
        assertThat(html).contains("印章位置", "文号在签发时编定").doesNotContain("校验码");
    }

    @Test
    @DisplayName("a document takes at most half a second of a processor once warm")
    void is_fast_enough() {
        PrintedDocument opinion = SampleDocuments.signed(DocumentKind.HANDLING_OPINION, SampleDocuments.opinion());
        for (int i = 0; i < 3; i++) {
            renderer.toPdf(opinion);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 4; i++) {
            renderer.toPdf(opinion);
        }
        assertThat(Duration.ofNanos((threads.getCurrentThreadCpuTime() - start) / 4))
                .isLessThan(Duration.ofMillis(500));
    }

    @Test
    void many_at_once_are_all_right() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> texts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String words = "第" + i + "件".repeat(i + 1) + "补偿款";
                texts.add(
                        threads.submit(() -> text(renderer.toPdf(plain(words))).contains(words) ? "" : words));
            }
            for (Future<String> text : texts) {
                assertThat(text.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static PrintedDocument plain(String typed) {
        return SampleDocuments.signed(DocumentKind.EXTENSION_NOTICE, new Plain("告知书", List.of(new Part("", typed))));
    }

    private static byte[] keep(String name, byte[] pdf) throws IOException {
        Files.write(KEPT.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("— \\d+ —", "")
                    .replaceAll("(?m) *\\R *", "");
        }
    }
}
