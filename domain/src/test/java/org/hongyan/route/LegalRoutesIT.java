package org.hongyan.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.procedure.PrepareDiversion;
import org.hongyan.procedure.ReturnPrepared;
import org.hongyan.procedure.RouteNoLonger;
import org.hongyan.procedure.SignPrepared;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LegalRoutesIT {

    private static final LocalDate TODAY = ReplyStage.START;
    private static final String WAGES = "040300";

    private static ReplyStage stage;
    private static Actor province;
    private static Actor cityAdmin;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        TestOffice top = stage.world.places().office("hubei", "湖北省", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        province = stage.world.places().person(top, "傅知微", Role.PROVINCE_ADMINISTRATOR);
        cityAdmin = stage.world.places().person(stage.city, "温如玉", Role.OFFICE_ADMINISTRATOR);
        stage.world
                .database()
                .runAsSuperuser("insert into subject (code, name, parent_code, sort) values"
                        + " ('040000', '劳动和社会保障', null, 1), ('040300', '工资福利', '040000', 2)");
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(TODAY);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static LegalRoutes routes() {
        return stage.world.get(LegalRoutes.class);
    }

    private static List<RouteEntry> fitting(String subject, LocalDate day) {
        return stage.world.as(stage.handler, () -> routes().fitting(subject, day));
    }

    @Test
    void anybody_reads_what_holds() {
        List<RouteEntry> read = stage.world.asCitizen(List.of(), () -> routes().published(WAGES, TODAY));
        assertThat(read).isNotEmpty().hasSameSizeAs(fitting(WAGES, TODAY));
    }

    private static RouteEntry arbitration() {
        return fitting(WAGES, TODAY).stream()
                .filter(one -> one.route() == LegalRoute.ARBITRATION)
                .findFirst()
                .orElseThrow();
    }

    private static RouteInput input(String demand, LocalDate from, LocalDate until) {
        return new RouteInput(
                WAGES,
                demand,
                LegalRoute.DUTY_REQUEST,
                RouteBody.DEPARTMENT,
                "用人单位所在地的人力资源社会保障行政部门",
                "《劳动保障监察条例》",
                "第九条第二款",
                "",
                "带上劳动合同。",
                from,
                until,
                "补充一条");
    }

    private static UUID write(Actor actor, UUID entry, int since, RouteInput input) {
        return stage.world.as(actor, () -> stage.world.get(WriteRoute.class).write(entry, since, input));
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    private static List<String> faults(Runnable deed) {
        List<String> codes = new java.util.ArrayList<>();
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(InvalidInputException.class, wrong -> wrong.errors()
                .forEach(error -> codes.add(error.pointer() + " " + error.code())));
        return codes;
    }

    @Test
    @DisplayName(
            "the list proposes by subject: the own entries, those above, the general ones; never a foreign subject")
    void proposes() {
        List<RouteEntry> wages = fitting(WAGES, TODAY);
        assertThat(wages)
                .extracting(RouteEntry::subjectCode)
                .startsWith(WAGES)
                .endsWith("040000", null, null, null, null);
        assertThat(wages).extracting(RouteEntry::subjectCode).containsOnly(WAGES, "040000", null);
        assertThat(arbitration().subjectCode()).isEqualTo("040000");
        assertThat(arbitration().basis()).isEqualTo("《劳动争议调解仲裁法》第五条、第二十七条");
        assertThat(fitting(null, TODAY))
                .extracting(RouteEntry::route)
                .contains(LegalRoute.PETITION)
                .doesNotContain(LegalRoute.ARBITRATION);
        assertThat(fitting(WAGES, LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("a version follows the one before it; the days gone by keep theirs, and who wrote it why is kept")
    void versions() {
        UUID entry = write(province, null, 0, input("请求查处克扣工资", TODAY, null));
        RouteEntry first =
                stage.world.as(province, () -> routes().versions(entry)).get(0);
        LocalDate next = TODAY.plusDays(10);
        write(province, entry, 1, input("请求查处克扣、拖欠工资", next, null));

        List<RouteEntry> all = stage.world.as(province, () -> routes().versions(entry));
        assertThat(all)
                .extracting(RouteEntry::version, RouteEntry::validFrom, RouteEntry::validUntil, RouteEntry::writtenBy)
                .containsExactly(tuple(2, next, null, "傅知微"), tuple(1, TODAY, next.minusDays(1), "傅知微"));
        assertThat(fitting(WAGES, TODAY)).extracting(RouteEntry::id).contains(first.id());
        assertThat(fitting(WAGES, next)).extracting(RouteEntry::id).doesNotContain(first.id());

        refused(RouteChanged.class, () -> write(province, entry, 1, input("请求查处克扣工资", next.plusDays(1), null)));
        refused(RouteSaidAlready.class, () -> write(province, null, 0, input("请求查处克扣、拖欠工资", next, null)));
        refused(RouteNotFound.class, () -> write(province, UUID.randomUUID(), 1, input("无", next, null)));
        write(province, entry, 2, input("请求查处克扣、拖欠工资", next.plusDays(1), next.plusDays(2)));
        assertThat(fitting(WAGES, next.plusDays(3)))
                .as("an entry ends by a version with a last day")
                .extracting(RouteEntry::entry)
                .doesNotContain(entry);
    }

    @Test
    @DisplayName("the basis names law and article, the subject stands in the tree, the days are in order")
    void checked() {
        RouteInput wrong =
                new RouteInput("999000", " ", null, null, "", "劳动法", "第5条", "", "", TODAY.plusDays(1), TODAY, "");
        assertThat(faults(() -> write(province, null, 0, wrong)))
                .contains(
                        "/subjectCode route.noSubject",
                        "/demand text.missing",
                        "/route route.missing",
                        "/bodyKind route.bodyKind.missing",
                        "/competentBody text.missing",
                        "/law route.law.form",
                        "/article route.article.form",
                        "/validUntil route.until.before",
                        "/reason text.missing");
        assertThat(faults(() -> write(province, null, 0, input("过去的", TODAY.minusDays(1), null))))
                .containsExactly("/validFrom route.from.past");
        UUID entry = write(province, null, 0, input("先后有序", TODAY.plusDays(5), null));
        assertThat(faults(() -> write(province, entry, 1, input("先后有序", TODAY.plusDays(5), null))))
                .containsExactly("/validFrom route.from.notAfter");
    }

    @Test
    @DisplayName("only the province writes the list; an office says the local name, which offices below take over")
    void posts() {
        RouteEntry wages = arbitration();
        for (Actor other : List.of(cityAdmin, stage.cityClerk, stage.handler, stage.head, Actor.citizen())) {
            assertThatThrownBy(() -> write(other, null, 0, input("越权", TODAY, null)))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> stage.world.as(other, () -> routes().write(
                                    UUID.randomUUID(), UUID.randomUUID(), 0, input("越权", TODAY, null))))
                    .hasStackTraceContaining("legal_route_write");
        }
        assertThatThrownBy(() -> locate(stage.handler, wages.entry(), 0, "某仲裁委"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stage.world.as(province, () -> routes().locate(wages.entry(), 0, "某仲裁委", "", "")))
                .hasStackTraceContaining("legal_route_locate");

        locate(cityAdmin, wages.entry(), 0, "咸宁市劳动人事争议仲裁院");
        RoutePlace seen = stage.world.as(stage.handler, () -> routes().place(wages.entry(), stage.handler.officeId()));
        assertThat(seen.name()).isEqualTo("咸宁市劳动人事争议仲裁院");
        assertThat(seen.officeId()).isEqualTo(stage.city.id());
        assertThat(places()).containsEntry(wages.entry(), seen);
        refused(RouteChanged.class, () -> locate(cityAdmin, wages.entry(), 0, "同时写的"));
        assertThat(faults(() -> stage.world.as(cityAdmin, () -> {
                    stage.world.get(LocateRoute.class).locate(wages.entry(), 1, "", "示例路", "不是电话");
                    return null;
                })))
                .containsExactly("/name route.place.nameless", "/phone route.place.phone");
        locate(cityAdmin, wages.entry(), 1, "");
        assertThat(stage.world
                        .as(stage.handler, () -> routes().place(wages.entry(), stage.handler.officeId()))
                        .isShared())
                .isTrue();
        assertThat(places()).doesNotContainKey(wages.entry());
    }

    private static Map<UUID, RoutePlace> places() {
        return stage.world.as(stage.handler, () -> routes().places(stage.handler.officeId()));
    }

    private static void locate(Actor actor, UUID entry, int since, String name) {
        stage.world.as(actor, () -> {
            stage.world.get(LocateRoute.class).locate(entry, since, name, "", "");
            return null;
        });
    }

    @Test
    @DisplayName("T46 by the list: body, basis, limit and help come from the entry; another one needs a reason")
    void diverts() {
        UUID matter = stage.referred(1).matterId();
        RouteEntry general = fitting(null, TODAY).stream()
                .filter(one -> one.route() == LegalRoute.ADMINISTRATIVE)
                .findFirst()
                .orElseThrow();
        RouteEntry petition = fitting(null, TODAY).stream()
                .filter(one -> one.route() == LegalRoute.PETITION)
                .findFirst()
                .orElseThrow();
        RouteEntry foreign = arbitration();
        assertThat(faults(() -> divert(matter, petition.id(), ""))).contains("/route route.missing");
        assertThat(faults(() -> divert(matter, foreign.id(), ""))).containsExactly("/otherwise route.otherwise");
        divert(matter, foreign.id(), "主题分得不准。");
        assertThat(paper(matter)).contains("劳动人事争议仲裁委员会", "《劳动争议调解仲裁法》第五条、第二十七条", "一年");
        stage.world.as(stage.handler, () -> {
            stage.world.get(ReturnPrepared.class).takeBack(matter);
            return null;
        });
        divert(matter, general.id(), "");
        UUID notice = stage.world.as(
                stage.head, () -> stage.world.get(SignPrepared.class).sign(matter));
        assertThat(stage.world.as(
                        stage.head, () -> stage.world.get(HandlingReader.class).documents(matter)))
                .extracting(DocumentLine::id)
                .contains(notice);
    }

    @Test
    @DisplayName("an entry that has ended by the day of the signature is not signed")
    void endedMeanwhile() {
        UUID entry = write(province, null, 0, input("短期有效", TODAY, TODAY.plusDays(1)));
        UUID version =
                stage.world.as(province, () -> routes().versions(entry)).get(0).id();
        UUID matter = stage.referred(1).matterId();
        divert(matter, version, "举例。");
        stage.world.clock().setDay(TODAY.plusDays(2));
        refused(
                RouteNoLonger.class,
                () -> stage.world.as(
                        stage.head, () -> stage.world.get(SignPrepared.class).sign(matter)));
    }

    private static void divert(UUID matter, UUID entry, String otherwise) {
        stage.world.as(stage.handler, () -> stage.world
                .get(PrepareDiversion.class)
                .prepare(new PrepareDiversion.Order(matter, entry, null, "", "应当按法律规定的途径办理。", "", "", otherwise)));
    }

    private static String paper(UUID matter) {
        return stage.world.as(stage.head, () -> stage.world
                .get(org.hongyan.procedure.PreparedReader.class)
                .waiting(matter)
                .orElseThrow()
                .paper());
    }

    @Test
    @DisplayName("the list that comes with the product has every route, and help in each entry")
    void soundFromTheStart() {
        assertThat(stage.world.as(province, () -> routes().newest()))
                .allSatisfy(one -> assertThat(one.help()).isNotEmpty())
                .extracting(RouteEntry::route)
                .contains(LegalRoute.values());
    }
}
