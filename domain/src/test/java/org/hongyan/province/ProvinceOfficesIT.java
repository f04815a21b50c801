package org.hongyan.province;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;
import org.hongyan.testing.Cases;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProvinceOfficesIT {

    private static World world;
    private static TestOffice top;
    private static TestOffice city;
    private static TestOffice congress;
    private static TestOffice planned;
    private static Actor admin;

    @BeforeAll
    static void begin() {
        world = World.start();
        top = world.places().office("hubei", "湖北省信访局", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        city = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, top);
        congress = world.places().beside(city, "chibi-npc", "赤壁市人大常委会", OfficeKind.NPC, null);
        planned = world.places().office("guantang", "官塘驿镇信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        admin = world.places().person(top, "傅知微", Role.PROVINCE_ADMINISTRATOR);
        world.database().runAsSuperuser("update office set state = 'PLANNED' where code = 'guantang'");
        world.database().runAsSuperuser("update office set state = 'SUSPENDED' where code = 'chibi-npc'");
        world.database().runAsSuperuser("update office set opening_hours = '工作日' where code <> 'guantang'");
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static List<String> codes(String text, OfficeKind kind, OfficeState state, String after, int limit) {
        return world
                .as(admin, () -> world.get(ProvinceOffices.class)
                        .page(new ProvinceOfficeQuery(text, kind, state, after, limit)))
                .stream()
                .map(ProvinceOffice::code)
                .toList();
    }

    private static OfficeSheet sheet(Actor actor, String code) {
        return world.as(actor, () -> world.get(ProvinceOffices.class).byCode(code))
                .orElseThrow();
    }

    @Test
    @DisplayName("offices stand in the order of their places; a page goes on where the one before ended")
    void pages() {
        assertThat(codes(null, null, null, null, 50)).containsExactly("hubei", "chibi", "chibi-npc", "guantang");
        List<ProvinceOffice> first = world.as(
                admin, () -> world.get(ProvinceOffices.class).page(new ProvinceOfficeQuery(null, null, null, null, 2)));
        assertThat(codes(null, null, null, first.get(1).position(), 2)).containsExactly("chibi-npc", "guantang");
        assertThat(codes(null, null, null, "'; drop", 50)).hasSize(4);
    }

    @Test
    @DisplayName("found by words of name, place or code, by kind and by state; wildcards are letters")
    void narrowed() {
        assertThat(codes("湖北", null, null, null, 50)).containsExactly("hubei");
        assertThat(codes("CHIBI", null, null, null, 50)).containsExactly("chibi", "chibi-npc");
        assertThat(codes("%", null, null, null, 50)).isEmpty();
        assertThat(codes(null, OfficeKind.NPC, null, null, 50)).containsExactly("chibi-npc");
        assertThat(codes(null, null, OfficeState.PLANNED, null, 50)).containsExactly("guantang");
        assertThat(codes(null, null, OfficeState.READY, null, 50)).isEmpty();
        assertThat(codes(null, null, OfficeState.SUSPENDED, null, 50)).containsExactly("chibi-npc");
        assertThat(world.as(admin, () -> world.get(ProvinceOffices.class).counts()))
                .hasSize(OfficeState.values().length)
                .containsEntry(OfficeState.PLANNED, 1)
                .containsEntry(OfficeState.SUSPENDED, 1)
                .containsEntry(OfficeState.READY, 0);
    }

    @Test
    @DisplayName("the sheet says what is missing and how many hold each role, to administrators of the province alone")
    void sheets() {
        OfficeSheet sheet = sheet(admin, "guantang");
        assertThat(sheet.office().superior()).isEqualTo("赤壁市信访局");
        assertThat(sheet.superiorCode()).isEqualTo("chibi");
        assertThat(sheet.gaps()).containsExactly(GoLiveItem.ADMINISTRATOR, GoLiveItem.ROLES, GoLiveItem.CONTACTS);
        assertThat(sheet(admin, "hubei").manning()).containsEntry(Role.PROVINCE_ADMINISTRATOR, 1);
        Actor clerk = world.places().person(city, "周登记", Role.INTAKE_CLERK);
        assertThat(sheet(admin, "chibi").manning()).isEqualTo(Map.of(Role.INTAKE_CLERK, 1));
        assertThat(sheet(clerk, "hubei").manning()).isEmpty();
    }

    @Test
    @DisplayName(
            "what is planned becomes ready when somebody registers, handles, approves and sets up, and it can be called")
    void becomesReady() {
        TestOffice office = world.places().office("puqi", "蒲圻街道信访办", OfficeKind.GOV, OfficeLevel.TOWNSHIP, city);
        world.database()
                .runAsSuperuser("update office set state = 'PLANNED', opening_hours = '工作日' where code = 'puqi'");
        world.places().person(office, "甲", Role.OFFICE_ADMINISTRATOR);
        world.places().person(office, "乙", Role.INTAKE_CLERK, Role.HANDLER);
        assertThat(sheet(admin, "puqi").office().state()).isEqualTo(OfficeState.PLANNED);
        world.places().person(office, "丙", Role.LEADER);
        assertThat(sheet(admin, "puqi").complete()).isTrue();
        assertThat(codes(null, null, OfficeState.READY, null, 50)).containsExactly("puqi");
        world.database().runAsSuperuser("update office set state = 'CLOSED' where code = 'puqi'");
    }

    @Test
    @DisplayName("a planned office is not among those the public finds")
    void notPublished() {
        assertThat(world.asCitizen(
                        List.of(), () -> world.get(Offices.class).search(new OfficeQuery("官塘", null, null, null, 10))))
                .isEmpty();
    }

    @Test
    @DisplayName("the administrator of the province sees no matter of the own body")
    void readsNoCase() {
        Actor clerk = world.places().person(top, "韩雨桐", Role.INTAKE_CLERK);
        UUID matter = new Cases(world).registered(top, clerk);
        assertThat(seen(clerk, matter)).isEqualTo(1);
        assertThat(seen(admin, matter)).isZero();
    }

    private static int seen(Actor actor, UUID matter) {
        return world.as(
                actor,
                () -> world.inTransaction(() -> ((Number) world.get(EntityManager.class)
                                .createNativeQuery("select count(*) from matter where id = ?1")
                                .setParameter(1, matter)
                                .getSingleResult())
                        .intValue()));
    }
}
