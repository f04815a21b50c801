package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.ServingMethod;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A service is proved by a paper: taken along empty, made of what was recorded, or online made at once. */
@DisplayName("送达回证")
class ServiceRecordIT {

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID accepted() {
        UUID matter = stage.referred(2).matterId();
        stage.world.as(stage.handler, () -> stage.world.get(AcceptMatter.class).accept(stage.order(matter, null)));
        return matter;
    }

    private static HandlingView open(Actor actor, UUID matter) {
        return stage.world.as(actor, () -> stage.world.get(HandlingReader.class).open(matter));
    }

    private static DocumentLine paper(Actor actor, UUID matter, UUID id) {
        return open(actor, matter).documents().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    private static UUID print(UUID matter, PrintServiceRecord.Order order) {
        return stage.world.as(
                stage.handler, () -> stage.world.get(PrintServiceRecord.class).print(matter, order));
    }

    private static void serve(UUID matter, ServeDocument.Served served) {
        stage.world.run(
                stage.handler, () -> stage.world.get(ServeDocument.class).serve(matter, served));
    }

    private static UUID notice(UUID matter) {
        return open(stage.handler, matter).documents().stream()
                .filter(line -> line.kind() == DocumentKind.ACCEPTANCE_NOTICE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void an_empty_proof_goes_along_and_its_scan_proves_the_service() {
        UUID matter = accepted();
        UUID first = stage.petitioners(stage.handler, matter).get(0);
        UUID notice = notice(matter);
        PrintServiceRecord.Order order = new PrintServiceRecord.Order(notice, first, null, "柳堤村3组", "");
        UUID id = print(matter, order);
        assertThat(paper(stage.handler, matter, id).number()).contains("送〔2026〕");
        assertThat(Papers.read(stage, stage.handler, id)).contains("送达回证", "接收告知书", "当面（　）", "已收（　）", "柳堤村3组", "送达人丙");
        refused(ServiceRecordThere.class, () -> print(matter, order));

        wrong(
                () -> serve(
                        matter,
                        new ServeDocument.Served(
                                notice, first, ServingMethod.IN_PERSON, stage.today(), true, "", "", "", "")),
                "/place",
                "/witness");
        serve(
                matter,
                new ServeDocument.Served(
                        notice,
                        first,
                        ServingMethod.LEFT_AT_RESIDENCE,
                        stage.today(),
                        false,
                        "",
                        "信访人家中",
                        "村民周某",
                        "丁"));
        HandlingView view = open(stage.handler, matter);
        assertThat(view.services()).singleElement().satisfies(service -> assertThat(service.refused())
                .isTrue());
        assertThat(view.records()).singleElement().satisfies(proof -> {
            assertThat(proof.paperId()).isEqualTo(id);
            assertThat(proof.witness()).isEqualTo("村民周某");
            assertThat(proof.servedBy()).isEqualTo("丁");
        });
        stage.scan(stage.handler, matter, DocumentKind.SERVICE_RECORD);
        assertThat(stage.world.as(
                        stage.handler,
                        () -> stage.world.get(HandlingReader.class).sealed(matter)))
                .contains(id);
        assertThat(open(stage.cityClerk, matter).records()).isEmpty();
    }

    @Test
    void served_already_the_proof_says_what_was_recorded_and_online_it_is_made_at_once() {
        UUID matter = accepted();
        List<UUID> people = stage.petitioners(stage.handler, matter);
        UUID notice = notice(matter);
        serve(
                matter,
                new ServeDocument.Served(
                        notice, people.get(0), ServingMethod.POST, stage.today(), false, "其子", "", "", ""));
        UUID filled = print(matter, new PrintServiceRecord.Order(notice, people.get(0), null, "", ""));
        assertThat(Papers.read(stage, stage.handler, filled)).contains("邮寄送达", "2026年10月26日", "已收", "其子", "尚未签名");

        wrong(
                () -> print(
                        matter, new PrintServiceRecord.Order(notice, people.get(1), ServingMethod.ELECTRONIC, "", "")),
                "/method");
        serve(
                matter,
                new ServeDocument.Served(notice, people.get(1), ServingMethod.ELECTRONIC, stage.today(), false, ""));
        Optional<UUID> online = open(stage.handler, matter).records().stream()
                .filter(proof -> proof.petitionerId().equals(people.get(1)))
                .map(ServiceRecord::paperId)
                .findFirst();
        assertThat(Papers.read(stage, stage.handler, online.orElseThrow()))
                .contains("网上送达，不需签名", "由系统记录生成")
                .doesNotContain("草稿");
    }
}
