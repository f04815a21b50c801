package org.hongyan.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.Offices;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficeLifeIT {

    private static final String PLACE = "421281108000";

    private static World world;
    private static TestOffice top;
    private static Actor admin;
    private static Actor other;

    @BeforeAll
    static void begin() {
        world = World.start();
        top = world.places().office("hubei", "湖北省信访局", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        admin = world.places().person(top, "傅知微", Role.PROVINCE_ADMINISTRATOR);
        other = world.places().person(top, "顾长风", Role.PROVINCE_ADMINISTRATOR);
        sql("insert into division (code, name, level, parent_code) values ('421281000000', '赤壁市', 'COUNTY',"
                + " '420000000001'), ('" + PLACE + "', '官塘驿镇', 'TOWNSHIP', '421281000000'), ('421281400000', '开发区',"
                + " 'TOWNSHIP', '421281000000')");
        sql("update office set opening_hours = '工作日', address = '一号'");
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static void sql(String statement) {
        world.database().runAsSuperuser(statement);
    }

    private static OfficeForm form(String code, String prefix, String place, String superior) {
        return new OfficeForm(
                code, "官塘驿镇信访办", "赤壁市官塘驿镇人民政府", OfficeKind.GOV, place, superior, prefix, prefix + "政", "", "", "");
    }

    private static void found(String code, String prefix, String place, String superior) {
        world.run(admin, () -> world.get(FoundOffice.class).found(form(code, prefix, place, superior)));
    }

    private static void change(Actor actor, Consumer<ChangeOffice> deed) {
        world.run(actor, () -> deed.accept(world.get(ChangeOffice.class)));
    }

    private static OfficeSheet sheet(String code) {
        return world.as(admin, () -> world.get(ProvinceOffices.class).byCode(code))
                .orElseThrow();
    }

    private static Object refused(ThrowingCallable deed) {
        return catchThrowableOfType(RefusedException.class, deed).refusal();
    }

    private static List<String> wrong(ThrowingCallable deed) {
        return catchThrowableOfType(InvalidInputException.class, deed).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static TestOffice live(String code, TestOffice superior) {
        TestOffice office = world.places().office(code, code, OfficeKind.GOV, OfficeLevel.COUNTY, superior);
        sql("update office set opening_hours = '工作日' where code = '" + code + "'");
        return office;
    }

    @Test
    @DisplayName("an office is founded as planned, goes live once nothing is missing, and each change is kept")
    void lives() {
        found("guantang", "官信", PLACE, "hubei");
        OfficeSheet planned = sheet("guantang");
        assertThat(planned.office().state()).isEqualTo(OfficeState.PLANNED);
        assertThat(planned.office().superior()).isEqualTo("湖北省信访局");
        assertThat(planned.bodies()).isEqualTo(1);
        assertThat(refused(() -> change(admin, one -> one.goLive("guantang", 0))))
                .isEqualTo(new OfficeNotComplete(3));

        change(admin, one -> one.contacts("guantang", 0, "示例街1号", "0715-000 0108", "工作日"));
        TestOffice place = new TestOffice(
                planned.office().id(),
                world.as(admin, () -> world.get(Offices.class)
                                .bodies(planned.office().id()))
                        .get(0)
                        .id(),
                "guantang",
                "",
                OfficeKind.GOV);
        world.places().person(place, "甲", Role.OFFICE_ADMINISTRATOR);
        world.places().person(place, "乙", Role.INTAKE_CLERK, Role.HANDLER);
        world.places().person(place, "丙", Role.APPROVER);
        change(admin, one -> one.goLive("guantang", 1));
        change(admin, one -> one.rename("guantang", 2, "官塘驿镇信访工作办公室", "官塘驿镇人民政府", "机构改革"));
        change(admin, one -> one.suspend("guantang", 3, "搬迁"));
        change(admin, one -> one.resume("guantang", 4, "搬迁结束"));
        assertThat(sheet("guantang").office().state()).isEqualTo(OfficeState.LIVE);
        assertThat(world.as(admin, () -> world.get(OfficeLife.class)
                        .history(planned.office().id())))
                .extracting(OfficeChange::kind)
                .containsExactly(
                        OfficeChangeKind.RESUMED,
                        OfficeChangeKind.SUSPENDED,
                        OfficeChangeKind.RENAMED,
                        OfficeChangeKind.WENT_LIVE,
                        OfficeChangeKind.CONTACTS,
                        OfficeChangeKind.FOUNDED);
        assertThat(wrong(() -> change(admin, one -> one.contacts("guantang", 5, "", "电话", "工作日"))))
                .containsExactly("/phone province.phone", "/address text.missing");
    }

    @Test
    @DisplayName("two administrators at one office: the second is told, nothing is overwritten")
    void overtaken() {
        live("chongyang", top);
        change(admin, one -> one.suspend("chongyang", 0, "搬迁"));
        assertThat(refused(() -> change(other, one -> one.rename("chongyang", 0, "新名", "新名", "改革"))))
                .isEqualTo(new OfficeChangedMeanwhile("chongyang"));
        assertThat(refused(() -> change(other, one -> one.suspend("chongyang", 1, "搬迁"))))
                .isEqualTo(new OfficeHasState("chongyang", OfficeState.SUSPENDED));
    }

    @Test
    @DisplayName(
            "an office with open matters, with others below or without a successor is not closed; of matters a number")
    void closes() {
        TestOffice old = live("tongcheng", top);
        live("jiayu", top);
        Actor clerk = world.places().person(old, "登记员", Role.INTAKE_CLERK);
        new Cases(world).registered(old, clerk);
        assertThat(wrong(() -> change(admin, one -> one.close("tongcheng", 0, "nowhere", ""))))
                .containsExactly("/reason text.missing", "/successor province.successor");
        assertThat(refused(() -> change(admin, one -> one.close("tongcheng", 0, "jiayu", "合并"))))
                .isEqualTo(new OfficeHasMatters(1));
        assertThat(refused(() -> change(admin, one -> one.close("hubei", 0, "jiayu", "合并"))))
                .isEqualTo(new OwnOfficeStays());
        sql("update matter set state = 'WITHDRAWN' where office_id = '" + old.id() + "'");
        change(admin, one -> one.close("tongcheng", 0, "jiayu", "合并"));
        assertThat(sheet("tongcheng").office().state()).isEqualTo(OfficeState.CLOSED);
        assertThat(world.as(admin, () -> world.get(OfficeLife.class).history(old.id())))
                .extracting(OfficeChange::successor)
                .containsExactly("jiayu");
    }

    @Test
    @DisplayName("wrong input names its field: code, prefixes, place, superior, what is taken")
    void wrongInput() {
        assertThat(wrong(() -> found("1x", "abc", "999999999999", "")))
                .containsExactly(
                        "/code province.code",
                        "/numberPrefix province.prefix",
                        "/documentPrefix province.prefix",
                        "/divisionCode province.division");
        assertThat(wrong(() -> found("zone", "开信", "421281400000", "")))
                .containsExactly("/divisionCode province.noSeat", "/superiorCode province.superior.missing");
        live("xianan", top);
        assertThat(wrong(() -> found("xianan", "咸安", PLACE, "xianan")))
                .containsExactly("/superiorCode province.superior.notAbove", "/code province.taken");
        found("chibi", "赤信", "421281000000", "hubei");
        assertThat(refused(() -> found("chibi2", "赤二信", "421281000000", "hubei")))
                .isEqualTo(new PlaceHasOffice("官塘驿镇信访办"));
    }

    @Test
    @DisplayName("nobody else founds or changes an office, by the database neither")
    void nobodyElse() {
        Actor office = world.places().person(top, "温如玉", Role.OFFICE_ADMINISTRATOR);
        assertThat(refused(() -> change(office, one -> one.suspend("hubei", 0, "x"))))
                .isInstanceOf(NotPermitted.class);
        assertThat(world.as(office, () -> world.get(OfficeLife.class).history(top.id())))
                .isEmpty();
        assertThatThrownBy(() -> world.run(office, () -> world.get(OfficeLife.class)
                        .change(top.id(), 0, OfficeChangeKind.SUSPENDED, Map.of())))
                .hasMessageContaining("only an administrator of the province");
    }
}
