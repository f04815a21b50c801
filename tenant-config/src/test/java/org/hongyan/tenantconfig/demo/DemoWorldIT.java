package org.hongyan.tenantconfig.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.staff.Role;
import org.hongyan.tenantconfig.demo.DemoWorld.Account;
import org.hongyan.testing.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoWorldIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    /** Every row that seeding may touch, as one text. */
    private static final String FINGERPRINT =
            """
            select md5(string_agg(line, '|' order by line)) from (
              select d::text as line from division d union all select s::text from subject s
              union all select o::text from office o union all select u::text from unit u
              union all select m::text from staff_member m union all select p::text from post p) rows""";

    private static Database database;
    private static List<Account> accounts;

    @BeforeAll
    static void seed() {
        database = Database.fresh();
        accounts = DemoWorld.seed(database.asOwner(), null, CLOCK).list();
    }

    @Test
    void the_offices_of_the_issue_are_there_with_their_superiors() throws SQLException {
        assertThat(
                        strings(
                                """
                select o.code from office o join office p on p.id = o.parent_id
                where p.code = 'chibi' and o.kind = 'GOV' and o.level = 'TOWNSHIP'"""))
                .hasSize(14);
        assertThat(
                        strings(
                                """
                select c.name from office t join office c on c.id = t.parent_id where t.code = 'guantangyi'
                union all select c.name from office t join office c on c.id = t.parent_id where t.code = 'chibi'
                union all select c.name from office t join office c on c.id = t.parent_id where t.code = 'xianning'"""))
                .containsExactly("赤壁市信访局", "咸宁市信访局", "湖北省信访局");
        assertThat(strings("select name from office where kind = 'NPC' order by code"))
                .containsExactly("赤壁市人大常委会信访室", "官塘驿镇人大主席团", "神山镇人大主席团");
        assertThat(strings("select name from office where code = 'chibi-disc'")).containsExactly("赤壁市纪委监委信访室");
    }

    @Test
    void every_office_is_a_body_has_an_address_and_sits_where_an_office_may() throws SQLException {
        assertThat(number("select count(*) from office where not exists "
                        + "(select from unit u where u.office_id = office.id and u.root and u.document_prefix <> '')"))
                .isZero();
        assertThat(number("select count(*) from office where address = '' or phone = '' or opening_hours = ''"))
                .isZero();
        assertThat(number("select count(*) from office o join division d on d.code = o.division_code "
                        + "where o.level <> d.level or o.division_code like '4290%' or substr(d.code, 7, 3) >= '400'"))
                .isZero();
        assertThat(strings("select u.name from unit u join office o on o.id = u.office_id "
                        + "where o.code = 'guantangyi' and u.root"))
                .containsExactly("赤壁市官塘驿镇人民政府");
    }

    @Test
    void departments_are_bodies_of_chibi_and_villages_sections_of_their_township() throws SQLException {
        assertThat(strings("select u.name from unit u join office o on o.id = u.office_id "
                        + "where o.code = 'chibi' and u.kind = 'BODY' and not u.root order by u.sort"))
                .containsExactly("赤壁市自然资源和规划局", "赤壁市人力资源和社会保障局", "赤壁市住房和城乡建设局");
        assertThat(strings("select u.name from unit u join office o on o.id = u.office_id "
                        + "where o.code = 'guantangyi' and u.village"))
                .contains("芳秀畈村", "柳堤村");
        assertThat(number("select count(*) from unit s join unit b on b.id = s.body_id "
                        + "where s.kind = 'SECTION' and (b.kind <> 'BODY' or b.office_id <> s.office_id)"))
                .isZero();
    }

    @Test
    void two_people_hold_every_role_at_chibi_and_its_neighbours() {
        Set<Role> elsewhere = Set.of(Role.DISCIPLINE_CLERK, Role.PROVINCE_ADMINISTRATOR);
        for (Role role : Role.values()) {
            String office = role == Role.DISCIPLINE_CLERK ? "chibi-disc" : elsewhere.contains(role) ? "hubei" : "chibi";
            assertThat(accounts.stream()
                            .filter(a -> a.office().equals(office) && a.roles().contains(role))
                            .map(Account::username)
                            .distinct())
                    .as("%s at %s", role, office)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void nobody_signs_an_own_draft_and_no_administrator_holds_a_case_post() {
        Map<String, Set<Role>> roles = accounts.stream()
                .collect(Collectors.groupingBy(
                        Account::username,
                        Collectors.flatMapping(account -> account.roles().stream(), Collectors.toSet())));
        assertThat(roles.values()).allSatisfy(held -> {
            assertThat(held.contains(Role.HANDLER) && (held.contains(Role.APPROVER) || held.contains(Role.LEADER)))
                    .isFalse();
            boolean administrator =
                    held.contains(Role.OFFICE_ADMINISTRATOR) || held.contains(Role.PROVINCE_ADMINISTRATOR);
            assertThat(administrator && held.stream().anyMatch(Role::isCasePost))
                    .isFalse();
        });
    }

    @Test
    void one_township_works_by_two_posts_as_its_superior_decided() throws SQLException {
        assertThat(strings("select o.name from small_office s join office o on o.id = s.office_id "
                        + "where s.ended_at is null and s.superior_id = o.parent_id"))
                .containsExactly("黄盖湖镇信访办");
        assertThat(
                        strings(
                                "select string_agg(p.role, ',' order by p.role) from post p "
                                        + "join office o on o.id = p.office_id where o.code = 'huanggaihu' group by p.person_id order by 1"))
                .containsExactly("APPROVER", "DISPATCHER,HANDLER,INTAKE_CLERK");
    }

    @Test
    void posts_are_granted_by_one_and_confirmed_by_another() throws SQLException {
        assertThat(number("select count(*) from post where role <> 'PROVINCE_ADMINISTRATOR' "
                        + "and (granted_by is null or confirmed_by is null or granted_by = confirmed_by "
                        + "or person_id in (granted_by, confirmed_by))"))
                .isZero();
        assertThat(number("select count(*) from post p join unit b on b.id = p.body_id "
                        + "left join unit s on s.id = p.section_id "
                        + "where b.office_id <> p.office_id or s.body_id <> p.body_id"))
                .isZero();
    }

    @Test
    void a_second_start_changes_nothing() throws SQLException {
        String before = strings(FINGERPRINT).get(0);
        DemoWorld.seed(database.asOwner(), null, Clock.offset(CLOCK, Duration.ofDays(1)));
        assertThat(strings(FINGERPRINT)).containsExactly(before);
    }

    @Test
    void a_withdrawn_post_and_an_edited_phone_stay_as_they_are() throws SQLException {
        var other = Database.fresh();
        DemoWorld.seed(other.asOwner(), null, CLOCK);
        try (var connection = other.asOwner().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update post set withdrawn_at = now() where person_id = "
                            + "(select id from staff_member where username = 'chibi.clerk1')"))
                    .isEqualTo(1);
            statement.executeUpdate("update office set phone = '0715-000 9999' where code = 'chibi'");
        }
        DemoWorld.seed(other.asOwner(), null, CLOCK);
        assertThat(strings(
                        other,
                        "select count(*)::text from post where withdrawn_at is null and person_id = "
                                + "(select id from staff_member where username = 'chibi.clerk1')"))
                .containsExactly("0");
        assertThat(strings(other, "select phone from office where code = 'chibi'"))
                .containsExactly("0715-000 9999");
    }

    @Test
    void subjects_have_the_shared_tree() throws SQLException {
        assertThat(number("select count(*) from subject where parent_code is null"))
                .isEqualTo(17);
        assertThat(number("select count(*) from subject where parent_code is not null"))
                .isEqualTo(112);
    }

    @Test
    void the_accounts_are_readable_as_json() {
        try (var reader = Json.createReader(new StringReader(new DemoWorld.Accounts(accounts).toJson()))) {
            var first = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(account -> account.getString("username").equals("guantangyi.clerk1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getString("password")).isEqualTo("Hongyan-2026!");
            assertThat(first.getString("officeName")).isEqualTo("官塘驿镇信访办");
            assertThat(first.getString("body")).isEqualTo("赤壁市官塘驿镇人民政府");
            assertThat(first.getJsonArray("roles")).hasSize(3);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(strings(sql).get(0));
    }

    private static List<String> strings(String sql) throws SQLException {
        return strings(database, sql);
    }

    private static List<String> strings(Database database, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.asOwner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
