package org.hongyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Upload;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ReviewVerdict;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.AddMaterial;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReviewBodyPolicy;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who reads the review file (domain.md §3.7), which bodies there are, and what happens at the same moment. */
class ReviewFileIT extends ReviewRoom {

    private static CaseFile caseFile(Actor actor, UUID matter) {
        return look(actor, () -> stage.world.get(CaseFiles.class).of(matter));
    }

    private static void upload(Receipt receipt, String name) {
        byte[] bytes = "丈量记录".getBytes(StandardCharsets.UTF_8);
        stage.world.asCitizen(stage.petitioners.proofs(receipt, 0), () -> stage.world
                .get(RequestReview.class)
                .receive(
                        receipt.number(),
                        List.of(new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes)))));
    }

    @Test
    @DisplayName(
            "the reviewer reads packet, opinion and papers, never the first body's notes; the first body no review file")
    void whoReadsWhat() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        upload(receipt, "新丈量.txt");
        ask(receipt, 0, stage.city, "");
        stage.world.asCitizen(stage.petitioners.proofs(receipt, 0), () -> {
            stage.world
                    .get(AddMaterial.class)
                    .add(new AddMaterial.Command(UUID.randomUUID(), receipt.number(), "给复查机关的补充。"));
            return null;
        });
        allot(reviewer, matter, reviewer);

        assertThat(file(reviewer, matter)).singleElement().satisfies(view -> {
            assertThat(view.review().reasons()).isEqualTo("丈量面积有误，少算了0.6亩。");
            assertThat(view.opinion()).contains("官塘驿镇人民政府作出的信访事项处理意见书（");
            assertThat(view.reviewer()).isEqualTo("魏良平");
        });
        CaseFile seen = caseFile(reviewer, matter);
        assertThat(seen.petitions().get(0).people().get(0).name()).isEqualTo("李**");
        assertThat(seen.petitions().get(0).added())
                .extracting(CaseFile.Added::text)
                .containsExactly("给复查机关的补充。");
        assertThat(seen.files()).extracting(AttachmentView::name).containsExactly("新丈量.txt");
        assertThat(documents(reviewer, matter))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.HANDLING_OPINION, DocumentKind.REVIEW_REQUEST);
        assertThat(look(reviewer, () -> stage.world.get(HandlingReader.class).open(matter))
                        .notes())
                .as("the first body's own notes")
                .isEmpty();

        assertThat(file(stage.handler, matter)).isEmpty();
        assertThat(documents(stage.handler, matter))
                .extracting(DocumentLine::kind)
                .doesNotContain(DocumentKind.REVIEW_REQUEST);
        CaseFile first = caseFile(stage.handler, matter);
        assertThat(first.files()).as("files of the request").isEmpty();
        assertThat(first.petitions().get(0).added())
                .as("what goes to the reviewer")
                .isEmpty();

        refused(MatterNotFound.class, () -> file(upperReviewer, matter));
        refused(MatterNotFound.class, () -> caseFile(stage.congressClerk, matter));
    }

    @Test
    @DisplayName(
            "the body of the final review reads the request made to it, not that of the first review, and the other way")
    void twoReviewFiles() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        serve(reviewer, matter, reviewed(matter, ReviewVerdict.UPHELD), stage.today());
        ask(receipt, 0, upper, "");
        assertThat(file(upperReviewer, matter))
                .extracting(view -> view.review().stage())
                .containsExactly(ReviewLevel.FINAL_REVIEW);
        assertThat(file(reviewer, matter))
                .extracting(view -> view.review().stage())
                .containsExactly(ReviewLevel.REVIEW);
        assertThat(caseFile(upperReviewer, matter).petitions()).hasSize(1);
        refused(NotTheReviewer.class, () -> allot(reviewer, matter, reviewer));
    }

    @Test
    @DisplayName("the request stands in the list of the reviewing body, and of nobody beside")
    void workList() {
        Receipt receipt = answered(1);
        UUID matter = receipt.matterId();
        ask(receipt, 0, stage.city, "");
        assertThat(group(reviewer, matter)).isEqualTo("REVIEW");
        allot(reviewer, matter, reviewer);
        UUID draft = draft(reviewer, matter, ReviewVerdict.UPHELD);
        assertThat(draft).isNotNull();
        assertThat(group(reviewHead, matter)).isEqualTo("TO_APPROVE");
        UUID opinion = sign(reviewHead, matter);
        assertThat(group(reviewer, matter)).isEqualTo("TO_SERVE");
        serve(reviewer, matter, opinion, stage.today());
        assertThat(group(upperReviewer, matter)).isEmpty();
    }

    private static String group(Actor actor, UUID matter) {
        return look(
                actor,
                () ->
                        stage.world.inTransaction(() -> stage
                                .world
                                .get(DeskLists.class)
                                .page(DeskQuery.of(java.util.EnumSet.allOf(DeskGroup.class), 100))
                                .stream()
                                .filter(row -> row.matterId().equals(matter))
                                .findFirst()
                                .map(row -> row.group().name())
                                .orElse("")));
    }

    @Test
    @DisplayName("two sign at once, two ask at once: one wins, the other is refused, nothing is done twice")
    void atTheSameMoment() throws Exception {
        Receipt receipt = answered(2);
        UUID matter = receipt.matterId();
        assertThat(race(() -> ask(receipt, 0, stage.city, ""), () -> ask(receipt, 1, stage.city, "")))
                .isEqualTo(1);
        assertThat(file(reviewer, matter)).hasSize(1);
        allot(reviewer, matter, reviewer);
        draft(reviewer, matter, ReviewVerdict.UPHELD);
        Actor second = stage.world.places().person(stage.city, "曹静怡", org.hongyan.staff.Role.APPROVER);
        assertThat(race(() -> sign(reviewHead, matter), () -> sign(second, matter)))
                .isEqualTo(1);
        assertThat(stage.state(matter)).isEqualTo(MatterState.REVIEWED);
        assertThat(documents(reviewer, matter))
                .filteredOn(line -> line.kind() == DocumentKind.REVIEW_OPINION)
                .hasSize(1);
    }

    /** How many of the two succeed. */
    private static int race(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results =
                    threads.invokeAll(List.of(() -> succeeds(barrier, one), () -> succeeds(barrier, other)));
            int done = 0;
            for (Future<Boolean> result : results) {
                done += result.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeds(CyclicBarrier barrier, Callable<?> deed) throws Exception {
        barrier.await();
        return catchThrowable(deed::call) == null;
    }

    @Test
    @DisplayName(
            "the choice of bodies follows from the tree: government, superior department; none for a congress and the province")
    void bodies() {
        ReviewBodyPolicy policy = stage.world.get(ReviewBodyPolicy.class);
        UUID department = stage.world.places().body(stage.city, "赤壁市自然资源和规划局");
        UUID above = stage.world.places().body(upper, "咸宁市自然资源和规划局");
        assertThat(names(policy, stage.town.body())).containsExactly("赤壁市人民政府");
        assertThat(names(policy, stage.city.body())).containsExactly("咸宁市人民政府");
        assertThat(names(policy, upper.body())).as("nothing above").isEmpty();
        assertThat(names(policy, stage.congress.body())).isEmpty();
        assertThat(names(policy, department)).containsExactly("赤壁市人民政府");
        stage.sql("update unit set superior_id = ? where id = ?", above, department);
        assertThat(names(policy, department)).containsExactly("赤壁市人民政府", "咸宁市自然资源和规划局");
    }

    private static List<String> names(ReviewBodyPolicy policy, UUID body) {
        return look(stage.cityClerk, () -> policy.next(body)).stream()
                .map(ReviewBody::name)
                .toList();
    }
}
