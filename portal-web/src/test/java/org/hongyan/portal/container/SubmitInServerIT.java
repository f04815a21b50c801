package org.hongyan.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongyan.portal.container.FormClient.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A petition is written, given files and submitted on the pages, by a browser without scripts. */
@ArquillianTest
class SubmitInServerIT {

    private static final List<File> NONE = List.of();
    private static final File PHOTO = new File("照片.png", png(300, 200));
    private static final File NOTE = new File("../=1+1 <b>㐂\u202egnp.txt", "收据".getBytes(StandardCharsets.UTF_8));

    @ArquillianResource
    private URL base;

    private FormClient citizen;

    @Deployment(testable = false)
    static WebArchive war() {
        return PortalWar.built();
    }

    @BeforeEach
    void begins() {
        citizen = new FormClient(URI.create(base.toString()).resolve("/"));
    }

    private HttpResponse<String> answer(String step, String button, List<File> files, String... fields)
            throws Exception {
        return citizen.press("submit/guantangyi/" + step, "answers", button, files, fields);
    }

    private void accusesNobody() throws Exception {
        assertThat(answer("accusation", "go", NONE, "answers:accusation", "accusation-no:no")
                        .uri()
                        .getPath())
                .endsWith("/who");
    }

    private static List<String> summary(HttpResponse<String> page) {
        return FormClient.texts(page, "<div class=\"errsum\"", "</div>").stream()
                .flatMap(box -> box.lines())
                .map(String::strip)
                .filter(line -> line.startsWith("「") || line.startsWith("一共") || line.startsWith("还没有"))
                .toList();
    }

    private static List<String> beside(HttpResponse<String> page) {
        return FormClient.texts(page, "<p class=\"errmsg\"[^>]*>", "</p>").stream()
                .map(text -> text.replaceFirst("^错误：", ""))
                .toList();
    }

    private static List<String> kept(HttpResponse<String> page) {
        return FormClient.texts(page, "<span class=\"nm\"><b>", "</b>");
    }

    @Test
    @DisplayName("每一种不能收的文件都说明原因，写在旁边也写在上面；好的文件留下，坏的一点不留")
    void files() throws Exception {
        accusesNobody();
        assertThat(beside(answer("files", "upload", NONE)))
                .singleElement()
                .asString()
                .startsWith("还没有选文件");

        HttpResponse<String> mixed = answer(
                "files",
                "upload",
                List.of(
                        PHOTO,
                        new File("空.txt", new byte[0]),
                        new File("程序.jpg", "MZ\u0090 not a picture at all".getBytes(StandardCharsets.ISO_8859_1)),
                        new File("网页.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                        new File("炸弹.docx", bomb()),
                        new File("像素.png", png(60_000, 60_000)),
                        new File("坏.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}),
                        new File("大.jpg", big()),
                        NOTE));
        assertThat(beside(mixed)).hasSize(7).isEqualTo(summary(mixed));
        assertThat(beside(mixed))
                .anySatisfy(text -> assertThat(text).contains("空.txt", "是空的"))
                .anySatisfy(text -> assertThat(text).contains("程序.jpg", "不是可以上传的文件种类"))
                .anySatisfy(text -> assertThat(text).contains("网页.html", "不是可以上传的文件种类"))
                .anySatisfy(text -> assertThat(text).contains("炸弹.docx", "打开以后太大"))
                .anySatisfy(text -> assertThat(text).contains("像素.png", "打开以后太大"))
                .anySatisfy(text -> assertThat(text).contains("坏.png", "没有上传成功"))
                .anySatisfy(text -> assertThat(text).contains("大.jpg", "21 MB", "最大 20 MB"));
        assertThat(kept(mixed)).containsExactly("照片.png", "=1+1 b㐂gnp.txt");

        HttpResponse<String> many = answer("files", "upload", Collections.nCopies(9, PHOTO));
        assertThat(summary(many)).containsExactly("一共选了 11 个文件，最多 10 个，多出的没有保存。可以把几页合成一个 pdf。");
        assertThat(kept(citizen.get("submit/guantangyi/files"))).hasSize(10);
    }

    @Test
    @DisplayName("不用脚本走完全程；写错了什么也不丢；同一份送两次只有一件；回执可以下载")
    void submitted() throws Exception {
        accusesNobody();
        HttpResponse<String> wrong = answer(
                "who",
                "go",
                NONE,
                "rows-people",
                "1",
                "petitioners-0-name",
                "",
                "petitioners-0-idNumber",
                "42122219900231123X",
                "petitioners-0-phone",
                "=1+1",
                "petitioners-0-address",
                "长".repeat(201),
                "headCount",
                "1000000000");
        assertThat(beside(wrong)).hasSize(5);
        assertThat(wrong.body()).contains("42122219900231123X", "=1+1", "长".repeat(201), "1000000000", "有错误：");
        answer(
                "who",
                "go",
                NONE,
                "rows-people",
                "1",
                "petitioners-0-name",
                "陈秀兰㐂𠮷",
                "petitioners-0-idNumber",
                "",
                "petitioners-0-phone",
                "139 0000 0000",
                "petitioners-0-address",
                "",
                "headCount",
                "８０人");
        answer(
                "what",
                "go",
                NONE,
                "title",
                "<script>alert(1)</script>",
                "content",
                "经过 ' or 1=1;-- 😀\u202e反",
                "answers:nature",
                "nature-CLAIM:CLAIM");
        answer("place", "go", NONE, "place-detail", "芳秀畈村 3 组");
        answer("demands", "go", NONE, "rows-demands", "1", "demands-0", "请求修好水渠。");
        answer("files", "upload", List.of(PHOTO));
        answer(
                "know",
                "go",
                NONE,
                "answers:knowing",
                "knowing-VILLAGE_NOT:VILLAGE_NOT",
                "answers:publish",
                "publish-no:no");
        HttpResponse<String> check = citizen.get("submit/guantangyi/check");
        assertThat(check.body())
                .contains("陈秀兰㐂𠮷", "&lt;script&gt;", "照片.png", "80")
                .doesNotContain("\u202e");
        assertThat(answer("check", "submit", NONE).body()).contains("请看一遍声明");

        HttpResponse<String> done = answer("check", "submit", NONE, "declaration", "true");
        assertThat(done.uri().getPath()).endsWith("/done");
        String number = FormClient.texts(done, "<p class=\"number\">", "</p>").get(0);
        HttpResponse<String> again = answer("check", "submit", NONE, "declaration", "true");
        assertThat(FormClient.texts(again, "<p class=\"number\">", "</p>")).containsExactly(number);
        HttpResponse<byte[]> paper = citizen.download("papers/receipt/1");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(citizen.download("papers/receipt/2").statusCode()).isEqualTo(404);
        assertThat(citizen.get("submit/guantangyi/demands").uri().getPath()).endsWith("/done");
    }

    @Test
    @DisplayName("检举的，指给纪检监察机关，什么也不留下")
    void accusation() throws Exception {
        HttpResponse<String> way = answer("accusation", "go", NONE, "answers:accusation", "accusation-yes:yes");
        assertThat(way.uri().getPath()).isEqualTo("/disc/guantangyi");
        assertThat(way.body()).contains("赤壁市纪委监委信访室", "12388", "quick-exit");
        assertThat(citizen.get("submit/guantangyi").body()).doesNotContain("上次没写完的还在");
        assertThat(citizen.get("submit/guantangyi/accusation").body()).contains("quick-exit");
    }

    @Test
    @DisplayName("没有查询过的，不能补充材料，也拿不到文件；核对文书不说内容")
    void withoutProof() throws Exception {
        assertThat(citizen.get("add").body()).contains("请再输一次编号和查询码").doesNotContain("type=\"file\"");
        assertThat(citizen.get("papers/file/01a2027f-b967-72e3-be12-d903927627bd")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> unknown = citizen.press(
                "verify", "verification", "verify", NONE, "documentNumber", "官政信处[2026]17号", "checkCode", "1234-5678");
        assertThat(unknown.body()).contains("没有查到", "官政信处[2026]17号");
        assertThat(unknown.uri().getQuery()).isNull();
    }

    private static byte[] png(int width, int height) {
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return ByteBuffer.allocate(64).put(head).putInt(width).putInt(height).array();
    }

    private static byte[] big() {
        byte[] picture = new byte[21 * 1024 * 1024];
        picture[0] = (byte) 0xFF;
        picture[1] = (byte) 0xD8;
        picture[2] = (byte) 0xFF;
        return picture;
    }

    /** A document of 60 MB in 60 KB. */
    private static byte[] bomb() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(new byte[30 * 1024 * 1024]);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
