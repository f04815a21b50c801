package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileOrigin;
import org.hongyan.attachment.Upload;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.Wording;
import org.hongyan.petition.CaseFiles;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandoverPapersIT {

    private static World world;
    private static TestOffice city;
    private static TestOffice town;
    private static Actor dispatcher;
    private static Actor townHandler;
    private static Actor townHead;

    private UUID matter;

    @BeforeAll
    static void begin() {
        world = World.start();
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        town = world.places().office("guantangyi", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        dispatcher = world.places().person(city, "江映雪", Role.INTAKE_CLERK, Role.DISPATCHER);
        townHandler = world.places().person(town, "周文清", Role.HANDLER);
        townHead = world.places().person(town, "贺明远", Role.APPROVER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @BeforeEach
    void registered() {
        world.clock().setDay(LocalDate.of(2026, 10, 26));
        Petitioners petitioners = new Petitioners(world);
        matter = petitioners.letter(dispatcher, petitioners.claim(3)).matterId();
    }

    private void handOver(HandoverKind kind) {
        world.as(dispatcher, () -> world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(
                        matter, kind, town.body(), LocalDate.of(2026, 12, 18), "查清事实，书面答复并报结。", "")));
    }

    private List<DocumentLine> papers(Actor reader) {
        return world.as(
                reader,
                () -> world.inTransaction(() -> world.get(Documents.class).ofMatter(matter)));
    }

    @Test
    @DisplayName("交办: letter to the receiver and notice to the petitioner, numbered, and the packet travels with it")
    void assigned() {
        handOver(HandoverKind.ASSIGN);
        assertThat(papers(townHandler))
                .filteredOn(DocumentLine::signed)
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.ASSIGNMENT_LETTER, DocumentKind.DESTINATION_NOTICE);
        assertThat(world.as(townHandler, () -> world.get(CaseFiles.class).of(matter))
                        .petitions())
                .hasSize(1);
    }

    @Test
    @DisplayName("转送: a referral letter; recalled, the receiver keeps the notice of recall and no petition")
    void referredAndRecalled() {
        handOver(HandoverKind.REFER);
        assertThat(papers(townHandler)).extracting(DocumentLine::kind).contains(DocumentKind.REFERRAL_LETTER);
        world.run(dispatcher, () -> world.get(RecallHandover.class).recall(matter, "发错单位了。"));
        assertThat(papers(townHandler)).extracting(DocumentLine::kind).contains(DocumentKind.RECALL_NOTICE);
        assertThat(world.as(townHandler, () -> world.get(CaseFiles.class).of(matter))
                        .petitions())
                .isEmpty();
    }

    private void wrong(Objection.Grounds grounds, List<Upload> more, String pointer) {
        assertThatThrownBy(() -> world.as(
                        townHandler, () -> world.get(DraftObjection.class).draft(matter, grounds, more)))
                .isInstanceOfSatisfying(InvalidInputException.class, bad -> assertThat(bad.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointer));
    }

    private static Upload scan(String name) {
        return file(name, "收据".getBytes(StandardCharsets.UTF_8));
    }

    private static Upload file(String name, byte[] bytes) {
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private List<AttachmentView> evidence(Actor reader) {
        return world.as(
                reader,
                () -> world.inTransaction(
                        () -> world.get(ObjectionEvidence.class).of(matter)));
    }

    private List<String> items(Actor reader) {
        return world.as(
                reader,
                () -> world.inTransaction(() -> world.get(Handovers.class).objectionsOf(matter).stream()
                        .flatMap(one -> world.get(ObjectionEvidence.class).items(one).stream())
                        .toList()));
    }

    @Test
    @DisplayName("异议: drafted by the handler, signed by the head, answered by a verdict")
    void objection() {
        handOver(HandoverKind.ASSIGN);
        String reasons = "本事项涉及市级征地项目，应由市自然资源和规划局办理，理由详见附件。";
        String proper = "赤壁市自然资源和规划局";
        wrong(new Objection.Grounds(reasons, " ", proper), List.of(), "/evidence");
        wrong(new Objection.Grounds(reasons, "职责清单", proper, List.of(Ids.next())), List.of(), "/files");
        wrong(
                new Objection.Grounds(reasons, "职责清单", proper),
                List.of(file("程序.exe", new byte[] {'M', 'Z', 0, 1})),
                "/scans");
        world.as(townHandler, () -> world.get(DraftObjection.class)
                .draft(matter, new Objection.Grounds(reasons, "职责清单\n拨款凭证", proper), List.of(scan("凭证.txt"))));
        assertThat(evidence(dispatcher)).isEmpty();
        UUID file = evidence(townHandler).get(0).id();
        world.as(townHandler, () -> world.get(DraftObjection.class)
                .draft(matter, new Objection.Grounds(reasons, "职责清单\n\n拨款凭证", proper, List.of(file))));
        assertThat(papers(townHandler))
                .filteredOn(line -> line.kind() == DocumentKind.OBJECTION)
                .extracting(DocumentLine::signed)
                .containsExactly(false);
        world.run(townHead, () -> world.get(SignObjection.class).sign(matter));
        assertThat(papers(dispatcher))
                .filteredOn(DocumentLine::signed)
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.OBJECTION);
        assertThat(evidence(dispatcher)).extracting(AttachmentView::name).containsExactly("凭证.txt");
        assertThat(items(dispatcher)).containsExactly("职责清单", "拨款凭证", "凭证.txt");
        world.run(dispatcher, () -> world.get(JudgeObjection.class)
                .judge(matter, Objection.Verdict.UPHELD, "异议成立，改交市局。"));
        assertThat(papers(townHandler)).extracting(DocumentLine::kind).contains(DocumentKind.OBJECTION_VERDICT);
    }

    private List<UUID> files(Actor reader) {
        return world.as(
                reader,
                () -> world.inTransaction(() -> world.get(Attachments.class).ofMatter(matter)).stream()
                        .map(AttachmentView::id)
                        .toList());
    }

    private UUID kept(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return world.as(
                dispatcher,
                () -> world.inTransaction(() -> world.get(Attachments.class)
                        .receive(
                                FileOrigin.body(
                                        dispatcher.officeId(), dispatcher.bodyId(), matter, dispatcher.personId()),
                                List.of(new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes))))
                        .kept()
                        .get(0)
                        .id()));
    }

    private static HandOverMatter.Order along(UUID matter, List<UUID> files) {
        return new HandOverMatter.Order(
                matter, HandoverKind.ASSIGN, town.body(), LocalDate.of(2026, 12, 18), "查清事实，书面答复并报结。", "", files);
    }

    @Test
    @DisplayName("交办: the sender chooses which files go along; the receiver sees those and the letter lists those")
    void files() {
        UUID goes = kept("测量图.txt");
        UUID stays = kept("内部核对.txt");
        assertThatThrownBy(() -> world.as(
                        dispatcher, () -> world.get(HandOverMatter.class).handOver(along(matter, List.of(Ids.next())))))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactly(tuple("/files", "file.notHere")));
        world.as(dispatcher, () -> world.get(HandOverMatter.class).handOver(along(matter, List.of(goes))));
        assertThat(files(townHandler)).containsExactly(goes);
        assertThat(files(dispatcher)).containsExactlyInAnyOrder(goes, stays);
        UUID letter = papers(townHandler).stream()
                .filter(line -> line.kind() == DocumentKind.ASSIGNMENT_LETTER)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(world.as(
                        townHandler,
                        () -> world.inTransaction(
                                () -> world.get(Documents.class).wording(letter))))
                .get()
                .extracting(Wording::content)
                .isInstanceOfSatisfying(DocumentContent.AssignmentLetter.class, said -> assertThat(said.attachments())
                        .containsExactly("测量图.txt"));
    }

    @Test
    @DisplayName("交办: where nobody chooses, all files go along; where none is chosen, none")
    void allFilesOrNone() {
        UUID goes = kept("测量图.txt");
        handOver(HandoverKind.REFER);
        assertThat(files(townHandler)).containsExactly(goes);
        registered();
        kept("测量图.txt");
        world.as(dispatcher, () -> world.get(HandOverMatter.class).handOver(along(matter, List.of())));
        assertThat(files(townHandler)).isEmpty();
    }
}
