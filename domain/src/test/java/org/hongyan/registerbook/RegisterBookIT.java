package org.hongyan.registerbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.Nature;
import org.hongyan.petition.Channel;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.RegisterPetition;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.testing.Petitioners;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register of a period: what stands in it, and what is counted from it. */
class RegisterBookIT {

    private static final LocalDate START = ReplyStage.START;
    private static final RegisterPeriod PERIOD = new RegisterPeriod(START, START.plusDays(3));

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        enter(Channel.LETTER, START, 1);
        enter(Channel.LETTER, START, 7);
        enter(Channel.CALL, START, 1);
        enter(Channel.VISIT, START, 6);
        enter(Channel.VISIT, START.plusDays(1), 2);
        enter(Channel.VISIT, START.plusDays(9), 8);
        // submitted, and nobody has registered it yet
        stage.petitioners.submit(
                stage.city, stage.petitioners.claim(1), UUID.randomUUID().toString());
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static void enter(Channel channel, LocalDate day, int heads) {
        stage.world.clock().setDay(day);
        PetitionInput input = new PetitionInput(
                Nature.CLAIM,
                "水渠改道后稻田无水",
                "公路施工时堵了水渠。",
                List.of("请求疏通水渠。"),
                stage.world.places().anyDivision(),
                "柳堤村3组",
                null,
                List.of(new PetitionerInput("周桂英", "", "13800000091", "柳堤村3组")),
                heads,
                false,
                false,
                false);
        stage.world.as(stage.cityClerk, () -> stage.world
                .get(RegisterPetition.class)
                .register(new RegisterPetition.Command(
                        channel, day, input, Map.of(), Petitioners.classOf(Nature.CLAIM))));
        stage.world.clock().setDay(START.plusDays(9));
    }

    private static <T> T as(Actor actor, java.util.concurrent.Callable<T> work) {
        return stage.world.as(actor, work);
    }

    @Test
    @DisplayName("件、批、人次分开数；集体、联名、初次按定义算；期外的、没登记的不算")
    void counted() {
        RegisterCounts counts =
                as(stage.cityClerk, () -> stage.world.get(RegisterBook.class).counts(PERIOD));
        assertThat(counts).isEqualTo(new RegisterCounts(5, 2, 17, 8, 1, 6, 1, 0, 0, 5, 0));
        assertThat(as(stage.handler, () -> stage.world.get(RegisterBook.class).counts(PERIOD))
                        .items())
                .as("another body has a register of its own")
                .isZero();
    }

    @Test
    @DisplayName("一页接一页，按收到的先后，姓名遮蔽")
    void pages() {
        List<RegisterLine> all = new ArrayList<>();
        RegisterBook book = stage.world.get(RegisterBook.class);
        List<RegisterLine> page = as(stage.cityClerk, () -> book.page(PERIOD, null, 2));
        while (!page.isEmpty()) {
            all.addAll(page);
            RegisterLine last = page.get(page.size() - 1);
            page = as(
                    stage.cityClerk,
                    () -> book.page(PERIOD, new RegisterBook.Place(last.receivedOn(), last.petitionId()), 2));
        }
        assertThat(all).hasSize(5).extracting(RegisterLine::receivedOn).isSorted();
        assertThat(all).extracting(RegisterLine::maskedName).containsOnly("周**");
        assertThat(all.stream().filter(RegisterLine::collective)).hasSize(2);
        assertThat(as(stage.cityClerk, () -> stage.world
                        .get(ExportRegister.class)
                        .export(PERIOD)
                        .toList()))
                .isEqualTo(all);
    }

    @Test
    @DisplayName("一千二百件一次导出：一页接一页地读，不重不漏")
    void longer_than_a_page() {
        LocalDate later = START.plusDays(20);
        stage.world
                .database()
                .runAsSuperuser(String.format(
                        """
                        set session_replication_role = replica;
                        insert into petition select (jsonb_populate_record(null::petition, to_jsonb(p) ||
                          jsonb_build_object('id', gen_random_uuid(), 'number', 'N' || n,
                            'received_on', date '%s' + n %% 2))).*
                        from (select * from petition where body_id = '%s' and received_on = '%s' limit 1) p,
                          generate_series(1, 1200) n;
                        set session_replication_role = origin""",
                        later, stage.city.body(), START));
        List<RegisterLine> lines = as(stage.cityClerk, () -> stage.world
                .get(ExportRegister.class)
                .export(new RegisterPeriod(later, later.plusDays(1)))
                .toList());
        assertThat(lines).hasSize(1200).extracting(RegisterLine::receivedOn).isSorted();
        assertThat(lines).extracting(RegisterLine::petitionId).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("没写日期、前后颠倒、超过一年，说明白")
    void wrongPeriods() {
        for (LocalDate[] days : new LocalDate[][] {
            {null, START}, {START, null}, {START, START.minusDays(1)}, {START, START.plusDays(366)}
        }) {
            assertThatThrownBy(() -> RegisterPeriod.of(days[0], days[1])).isInstanceOf(InvalidInputException.class);
        }
        assertThat(RegisterPeriod.of(START, START.plusDays(365)).from()).isEqualTo(START);
        assertThat(RegisterPeriod.monthOf(START).from()).isEqualTo(START.withDayOfMonth(1));
    }
}
