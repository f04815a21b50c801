package org.hongyan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.commitment.KeepCommitments;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.exchange.SendCopy;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotYourStep;
import org.hongyan.passing.DayPassing;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("归档:卷宗齐全、复查期已过才能归档(一案一档)")
class ArchiveIT {

    private static ReplyStage stage;
    private static Actor archivist;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        archivist = stage.world.places().person(stage.town, "档案员", Role.ARCHIVIST);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID archive(Actor actor, UUID matter, Retention retention) {
        return stage.world.as(actor, () -> stage.world.get(ArchiveMatter.class).archive(matter, retention));
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    @Test
    void a_complete_file_is_archived_with_its_contents_and_an_incomplete_one_is_not() {
        UUID matter = stage.referred(1).matterId();
        UUID opinion = stage.signed(matter);
        refused(NotPossibleNow.class, () -> archive(archivist, matter, Retention.THIRTY_YEARS));
        stage.serve(matter, opinion, 0, stage.today());
        stage.world.clock().setDay(stage.today().plusDays(60));
        stage.world.get(DayPassing.class).run();
        assertThat(stage.state(matter)).isEqualTo(MatterState.COMPLETED);

        refused(FileIncomplete.class, () -> archive(archivist, matter, Retention.THIRTY_YEARS));
        stage.world
                .as(stage.handler, () -> stage.world.get(CommitmentReader.class).promises(matter))
                .forEach(one -> stage.world.run(stage.handler, () -> stage.world
                        .get(KeepCommitments.class)
                        .end(matter, one.id(), true, stage.today(), "款项已经到账。")));
        refused(FileIncomplete.class, () -> archive(archivist, matter, Retention.THIRTY_YEARS));
        stage.scan(stage.handler, matter, DocumentKind.INTERVIEW_RECORD);
        assertThat(stage.world.as(
                        archivist, () -> stage.world.get(ArchiveReader.class).checks(matter)))
                .filteredOn(line -> !line.met())
                .isEmpty();
        refused(NotYourStep.class, () -> archive(stage.handler, matter, Retention.THIRTY_YEARS));
        assertThatThrownBy(() -> archive(archivist, matter, null)).isInstanceOf(InvalidInputException.class);

        archive(archivist, matter, Retention.THIRTY_YEARS);
        assertThat(stage.state(matter)).isEqualTo(MatterState.ARCHIVED);
        List<Filed> lines = stage.world.as(
                archivist, () -> stage.world.get(ArchiveReader.class).contents(matter));
        assertThat(lines).extracting(Filed::day).isSorted();
        assertThat(lines).extracting(Filed::title).anyMatch(title -> title.contains("处理意见书"));
        assertThat(stage.world.as(
                        archivist, () -> stage.world.get(HandlingReader.class).documents(matter)))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.FILE_CONTENTS);
        assertThat(stage.world
                        .as(
                                archivist,
                                () -> stage.world.get(ArchiveReader.class).archived(matter))
                        .orElseThrow()
                        .keptUntil())
                .isEqualTo(stage.today().plusYears(30));
    }

    @Test
    void a_file_leaves_only_after_another_person_of_the_body_has_released_it_and_only_to_the_one_who_asked()
            throws IOException {
        UUID matter = stage.referred(1).matterId();
        stage.signed(matter);
        AskForFile ask = stage.world.get(AskForFile.class);
        ReleaseFile release = stage.world.get(ReleaseFile.class);
        TakeFile take = stage.world.get(TakeFile.class);
        assertThatThrownBy(() -> stage.world.as(stage.both, () -> ask.ask(matter, " ")))
                .isInstanceOf(InvalidInputException.class);
        Actor congressHead = stage.world.places().person(stage.congress, "主任", Role.APPROVER);
        UUID first = stage.world.as(stage.both, () -> ask.ask(matter, "区委巡察组调阅。"));

        refused(ExportAsked.class, () -> stage.world.as(archivist, () -> ask.ask(matter, "再要一份。")));
        refused(ExportNotOpen.class, () -> stage.world.as(stage.both, () -> take.take(first)));
        refused(OwnExport.class, () -> stage.world.run(stage.both, () -> release.release(first)));
        refused(MatterNotFound.class, () -> stage.world.run(congressHead, () -> release.release(first)));

        stage.world.run(stage.head, () -> release.release(first));
        refused(ExportDecided.class, () -> stage.world.run(stage.head, () -> release.reject(first)));
        refused(ExportNotOpen.class, () -> stage.world.as(archivist, () -> take.take(first)));
        TakenFile taken = stage.world.as(stage.both, () -> take.take(first));
        Map<String, String> files = unzip(taken);
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("000 卷内目录") && name.endsWith(".html"))
                .anyMatch(name -> name.contains("处理意见书") && name.endsWith(".pdf"))
                .anyMatch(name -> name.contains("谈话笔录") && name.endsWith(".pdf"))
                .allMatch(name -> name.matches("[0-9]{3} [^/\\\\:]+[.][a-z0-9]+"));
        assertThat(files.get("000 卷内目录.html")).contains("处理意见书", "齐全检查", "还差").doesNotContain("<script");
        everythingIsThere(files);
        boundCopyReadsTheSame(taken, files.get("000 卷内目录.html"));

        stage.world.clock().setDay(stage.today().plusDays(8));
        refused(ExportNotOpen.class, () -> stage.world.as(stage.both, () -> take.take(first)));
    }

    @Test
    void the_sender_takes_out_what_it_may_read_and_the_list_says_what_it_has_not() throws IOException {
        UUID matter = stage.referred(1).matterId();
        stage.signed(matter);
        Actor cityHead = stage.world.places().person(stage.city, "市领导", Role.APPROVER);
        UUID export = stage.world.as(
                stage.cityClerk, () -> stage.world.get(AskForFile.class).ask(matter, "留存。"));
        stage.world.run(cityHead, () -> stage.world.get(ReleaseFile.class).release(export));
        Map<String, String> files = unzip(stage.world.as(
                stage.cityClerk, () -> stage.world.get(TakeFile.class).take(export)));
        String all = String.join("\n", files.values());
        assertThat(all).doesNotContain("信访人陈述了经过", "经查,补偿款已拨付到村");
        assertThat(files.get("000 卷内目录.html")).contains("承办单位自己的工作记录不随件移交");
        assertThat(files.keySet()).noneMatch(name -> name.contains("谈话") || name.contains("调查"));
    }

    private static void everythingIsThere(Map<String, String> files) {
        String contents = files.get("000 卷内目录.html");
        for (String sheet : List.of("信访人和代理人", "诉求和认定", "告知记录", "流转记录", "期限记录", "办理经过", "承诺和帮扶")) {
            assertThat(files.keySet()).anyMatch(name -> name.matches("[0-9]{3} " + sheet + "[.]html"));
        }
        assertThat(contents).contains("听证", "这件事项没有这类记录", "还有信访人没有送达的记录");
        assertThat(String.join("\n", files.values()))
                .contains("经查,补偿款已拨付到村", "送达人：", "《土地管理法》第四十八条", "官塘驿镇财政所")
                .doesNotContain("event.", "archive.sheet", "Transition.");
        assertThat(contents.split("<tr>").length - 1).isGreaterThan(files.size());
        List<String> numbers =
                files.keySet().stream().map(name -> name.substring(0, 3)).toList();
        assertThat(numbers.subList(0, numbers.size() - 1)).isSorted().doesNotHaveDuplicates();
    }

    /** Every hash of the list is the one printed in the bound copy, and the pages count on. */
    private static void boundCopyReadsTheSame(TakenFile taken, String contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        taken.writePdf(out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("卷内目录", "齐全检查", "信访人和代理人", "办理经过", "经查,补偿款已拨付到村", "处理意见书");
            List<String> hashes = Pattern.compile("<td>([0-9a-f]{64})</td>")
                    .matcher(contents)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(hashes).hasSize(taken.size()).allMatch(text::contains);
            assertThat(text).contains("1/").contains(pdf.getNumberOfPages() > 9 ? "9/" : "5/");
        }
    }

    @Test
    void whoever_only_reads_along_takes_no_file_out() {
        TestOffice sister =
                stage.world.places().office("shenshan", "神山镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, stage.city);
        Actor reader = stage.world.places().person(sister, "辛", Role.HANDLER);
        UUID matter = stage.referred(1).matterId();
        stage.accept(matter);
        stage.world.as(stage.handler, () -> stage.world.get(SendCopy.class).send(matter, sister.body(), "涉及你镇地界，供了解。"));

        refused(
                FileOfOthers.class,
                () -> stage.world.as(
                        reader, () -> stage.world.get(AskForFile.class).ask(matter, "存一份。")));
    }

    private static Map<String, String> unzip(TakenFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeZip(out);
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                hashes.put(entry.getName(), sha256(bytes));
            }
        }
        String contents = files.get("000 卷内目录.html");
        hashes.remove("000 卷内目录.html");
        assertThat(hashes).allSatisfy((name, hash) -> assertThat(contents)
                .contains("<td>" + name + "</td><td>" + hash + "</td>"));
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
