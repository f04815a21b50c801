package org.hongyan.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.petition.Receipt;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Petitioners;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.Statements;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many statements a page costs, and that none of them reads a table from end to end. */
class CountedIT {

    private static final int MANY = 20_000;
    private static final Set<DeskGroup> ALL = Set.of(DeskGroup.values());

    private static World world;
    private static Petitioners petitioners;
    private static TestOffice county;
    private static Actor clerk;
    private static Receipt receipt;

    @BeforeAll
    static void begin() {
        world = World.start();
        petitioners = new Petitioners(world);
        county = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        clerk = world.places().person(county, "周登记", Role.INTAKE_CLERK, Role.DISPATCHER);
        receipt = petitioners.submit(county, petitioners.claim(1), "first");
        petitioners.letter(clerk, petitioners.claim(1));
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    @DisplayName("查询一次：一条语句读出全部，一条记入审计")
    void a_look_up() {
        assertThat(lookUp()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("网上提交：往返不超过 16 次")
    void a_submission() {
        // the first one also reads what is the same for all
        petitioners.submit(county, petitioners.claim(1), "second");

        List<String> sent = Statements.of(() -> petitioners.submit(county, petitioners.claim(1), "third"));

        assertThat(sent).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    @DisplayName("工作列表：行数增加，语句不增加")
    void a_list() {
        List<String> few = Statements.of(() -> page(ALL));
        for (int i = 0; i < 15; i++) {
            petitioners.letter(clerk, petitioners.claim(1));
        }

        List<String> more = Statements.of(() -> page(ALL));

        assertThat(more).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("两万件时，查询与列表都不逐行读全表")
    void no_table_is_read_from_end_to_end() {
        multiply();
        String proof = petitioners.proofs(receipt, 0).get(0);

        assertThat(world.asCitizen(
                        List.of(proof),
                        () -> scanned(() -> world.get(StatusReader.class).byNumber(receipt.number()))))
                .as("look-up")
                .isEmpty();
        assertThat(world.as(clerk, () -> scanned(() -> page(ALL)))).as("list").isEmpty();
        assertThat(world.as(
                        clerk, () -> scanned(() -> world.get(DeskLists.class).counts())))
                .as("counts")
                .isEmpty();
    }

    private static List<String> lookUp() {
        return Statements.of(() -> world.asCitizen(List.of(), () -> world.get(LookUpPetition.class)
                .lookUp(receipt.number(), receipt.firstCode(), "192.0.2.1")));
    }

    private static Object page(Set<DeskGroup> groups) {
        return world.as(clerk, () -> world.get(DeskLists.class).page(DeskQuery.of(groups, 21)));
    }

    /** Tables with many rows that the work reads from end to end. */
    private static List<String> scanned(Callable<?> work) {
        return world.inTransaction(() -> {
            work.call();
            @SuppressWarnings("unchecked") // one column of text
            List<String> tables = world.get(EntityManager.class)
                    .createNativeQuery(
                            "select s.relname from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid"
                                    + " where s.seq_scan > 0 and c.reltuples >= "
                                    + MANY,
                            String.class)
                    .getResultList();
            return tables;
        });
    }

    /** Copies of one case under other ids, in as many bodies as there are rows to spread. */
    private static void multiply() {
        UUID one = receipt.matterId();
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;");
        for (String table :
                List.of("matter", "petition", "petitioner", "petitioner_proof", "standing", "desk_item", "event")) {
            sql.append(copy(table, one));
        }
        sql.append("reset session_replication_role; analyze");
        world.database().runAsSuperuser(sql.toString());
    }

    private static String copy(String table, UUID matter) {
        String key = table.equals("matter") ? "id" : "matter_id";
        return "insert into " + table + " select (jsonb_populate_record(null::" + table + ", to_jsonb(t) ||"
                + " (select coalesce(jsonb_object_agg(c.key, case"
                + " when c.key in ('number', 'proof') then to_jsonb((c.value #>> '{}') || '-' || n)"
                + " when c.key = 'body_id' then case when n % 50 = 0 then c.value"
                + " else to_jsonb(md5((c.value #>> '{}') || n % 50)::uuid) end"
                + " else to_jsonb(md5((c.value #>> '{}') || n)::uuid) end), '{}'::jsonb)"
                + " from jsonb_each(to_jsonb(t)) c where c.key in ('number', 'proof', 'id', 'matter_id', 'petition_id',"
                + " 'petitioner_id', 'body_id')))).* from " + table + " t cross join generate_series(1, " + MANY + ") n"
                + " where t." + key + " = '" + matter + "';";
    }
}
