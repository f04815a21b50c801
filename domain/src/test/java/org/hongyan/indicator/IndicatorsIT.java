package org.hongyan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hongyan.accusation.PrepareDisciplineKeys;
import org.hongyan.accusation.SealOutMatter;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Summaries: counted by the job, equal to the book, corrected when the book is, and read by whom they concern. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorsIT {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static ReplyStage stage;
    private static TestOffice province;
    private static Actor provinceHead;
    private static Actor supervisor;
    private static Actor townHead;
    private static Receipt untouched;
    private static Receipt answered;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        province = stage.world.places().office("hubei", "湖北省", OfficeKind.GOV, OfficeLevel.PROVINCE, null);
        stage.sql("update office set parent_id = ? where id = ?", province.id(), stage.city.id());
        stage.world.places().beside(stage.city, "chibi-disc", "赤壁市纪委监委信访室", OfficeKind.DISC, null);
        provinceHead = stage.world.places().person(province, "省", Role.LEADER);
        supervisor = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
        townHead = stage.world.places().person(stage.town, "镇", Role.APPROVER);
        stage.world.as(
                nobody(), () -> stage.world.get(PrepareDisciplineKeys.class).prepare());
        untouched = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        stage.referred(2);
        answered = stage.assigned(1);
        stage.signed(answered.matterId());
        stage.petitioners.submit(stage.city, stage.petitioners.claim(1), "indicator-1");
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static Actor nobody() {
        return Actor.system(null, null);
    }

    private static int count() {
        int all = 0;
        int some = -1;
        while (some != 0) {
            some = stage.world.as(
                    nobody(), () -> stage.world.get(CountIndicators.class).count());
            all += some;
        }
        return all;
    }

    private static Figures figures(Actor actor, UUID office, boolean whole, YearMonth month) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() -> stage.world
                        .get(Indicators.class)
                        .months(office, whole, month, month)
                        .getOrDefault(month, Figures.none())));
    }

    private static Figures city(YearMonth month) {
        return figures(supervisor, stage.city.id(), false, month);
    }

    private static List<CountedMatter> matters(
            Actor actor, UUID office, Indicator indicator, boolean missed, CountedQuery.Cursor after) {
        return stage.world.as(
                actor,
                () -> stage.world.inTransaction(() -> stage.world
                        .get(Indicators.class)
                        .matters(new CountedQuery(
                                indicator, office, true, OCTOBER, DECEMBER, missed, stage.today(), after, 2))));
    }

    private static String line(Actor actor, UUID office) {
        return stage.world.as(
                actor, () -> stage.world.get(OfficeLine.class).below(office).name());
    }

    private static long plain(String sql) {
        try (Connection connection = stage.world.database().asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    @DisplayName("R21.1 R21.3 收到之日、到期之日归月；转出算及时；未登记的不算登记；汇总向上逐级相加")
    void counted() {
        assertThat(count()).isPositive();
        assertThat(count()).as("nothing has changed since").isZero();
        Figures october = city(OCTOBER);
        assertThat(october.count(Measure.RECEIVED)).isEqualTo(4);
        assertThat(october.count(Measure.REGISTERED)).isEqualTo(3);
        assertThat(october.count(Measure.LETTERS)).isEqualTo(3);
        assertThat(october.count(Measure.PERSONS)).isEqualTo(4);
        assertThat(october.count(Measure.ANSWERED)).isEqualTo(1);
        assertThat(Indicator.REGISTERED_IN_FULL.read(october).value()).hasValue(new BigDecimal("75.00"));
        Figures november = city(NOVEMBER);
        assertThat(november.count(Measure.DISPATCH_N))
                .as("not due yet: the untouched one does not count")
                .isEqualTo(2);
        assertThat(november.count(Measure.DISPATCH_MET)).isEqualTo(2);
        Figures town = figures(townHead, stage.town.id(), false, NOVEMBER);
        assertThat(town.count(Measure.NOTICE_MET)).isEqualTo(1);
        Figures december = figures(townHead, stage.town.id(), false, DECEMBER);
        assertThat(december.count(Measure.HANDLING_MET)).isEqualTo(1);
        assertThat(Indicator.CONCLUDED_IN_TIME.read(december).value()).hasValue(new BigDecimal("100.00"));
        Figures whole = figures(provinceHead, province.id(), true, DECEMBER);
        assertThat(whole.count(Measure.HANDLING_MET)).isEqualTo(1);
        assertThat(figures(provinceHead, province.id(), false, DECEMBER).isEmpty())
                .isTrue();
    }

    @Test
    @Order(2)
    @DisplayName("过了期限，次日就算超期未办")
    void overdue() {
        stage.world.clock().setDay(LocalDate.of(2026, 11, 11));
        assertThat(count()).isPositive();
        assertThat(city(NOVEMBER).count(Measure.DISPATCH_N)).isEqualTo(3);
        assertThat(city(NOVEMBER).count(Measure.DISPATCH_MET)).isEqualTo(2);
        assertThat(city(NOVEMBER).count(Measure.DISPATCH_LATE)).isZero();
        assertThat(Indicator.INTAKE_IN_TIME.read(city(NOVEMBER)).value()).hasValue(new BigDecimal("66.67"));
    }

    @Test
    @Order(3)
    @DisplayName("汇总与逐件数台账一致：各单位、各月")
    void equalsTheBook() {
        for (UUID office : List.of(stage.city.id(), stage.town.id())) {
            Actor reader = office.equals(stage.city.id()) ? supervisor : townHead;
            for (YearMonth month : List.of(OCTOBER, NOVEMBER, DECEMBER)) {
                Figures found = figures(reader, office, false, month);
                String during = " between '" + month.atDay(1) + "' and '" + month.atEndOfMonth() + "'";
                String own = " where office_id = '" + office + "'";
                assertThat(found.count(Measure.RECEIVED))
                        .isEqualTo(plain("select count(*) from petition" + own + " and received_on" + during));
                assertThat(found.count(Measure.DISPATCH_ALL))
                        .isEqualTo(plain("select count(distinct matter_id) from clock" + own
                                + " and kind = 'DISPATCH' and state <> 'VOID' and due_on" + during));
                assertThat(found.count(Measure.HANDLING_MET))
                        .isEqualTo(plain("select count(distinct matter_id) from clock" + own
                                + " and kind = 'HANDLING' and stopped_on <= due_on and due_on" + during));
                assertThat(found.count(Measure.LIMIT_N) + found.count(Measure.LIMIT_LATE))
                        .isEqualTo(plain("select count(*) from clock" + own + " and kind = 'ASSIGNED_LIMIT'"
                                + " and (state = 'STOPPED' or due_on < '2026-11-11') and due_on" + during));
            }
        }
        assertThat(plain("select count(*) from indicator_month where whole and office_id = '" + stage.town.id() + "'"))
                .as("nothing below a township, so no second row")
                .isZero();
    }

    @Test
    @Order(4)
    @DisplayName("只看得到本单位和下级的数；科室、平级、下级看不到上级的")
    void whoReads() {
        assertThat(figures(townHead, stage.city.id(), true, OCTOBER).isEmpty()).isTrue();
        assertThat(figures(supervisor, province.id(), true, OCTOBER).isEmpty()).isTrue();
        assertThat(figures(stage.congressClerk, stage.town.id(), false, NOVEMBER)
                        .isEmpty())
                .isTrue();
        assertThat(figures(supervisor, stage.town.id(), false, NOVEMBER).count(Measure.NOTICE_MET))
                .isEqualTo(1);
        List<Indicators.OfficeFigures> below = stage.world.as(
                supervisor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Indicators.class).below(stage.city.id(), OCTOBER, DECEMBER)));
        assertThat(below).hasSize(1);
        assertThat(below.get(0).name()).isEqualTo("官塘驿镇人民政府");
        assertThat(below.get(0).figures().count(Measure.HANDLING_MET)).isEqualTo(1);
        assertThat(line(supervisor, stage.town.id())).isEqualTo("官塘驿镇人民政府");
        assertThat(line(provinceHead, stage.town.id())).isEqualTo("官塘驿镇人民政府");
        for (UUID beyond : List.of(province.id(), stage.congress.id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> line(supervisor, beyond))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(new FiguresOutOfReach()));
        }
    }

    @Test
    @Order(5)
    @DisplayName("下钻：只列看的人打得开的事项，未办及时的可单列；翻页不重不漏；省级看不到名单")
    void behindTheFigure() {
        List<CountedMatter> missed = matters(supervisor, stage.city.id(), Indicator.INTAKE_IN_TIME, true, null);
        assertThat(missed).extracting(CountedMatter::matterId).containsExactly(untouched.matterId());
        List<CountedMatter> first = matters(supervisor, stage.city.id(), Indicator.INTAKE_IN_TIME, false, null);
        assertThat(first).hasSize(2);
        CountedMatter last = first.get(1);
        List<CountedMatter> next = matters(
                supervisor,
                stage.city.id(),
                Indicator.INTAKE_IN_TIME,
                false,
                new CountedQuery.Cursor(last.on(), last.rowId()));
        assertThat(next).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(matters(provinceHead, province.id(), Indicator.INTAKE_IN_TIME, false, null))
                .isEmpty();
        assertThat(matters(townHead, stage.town.id(), Indicator.CONCLUDED_IN_TIME, false, null))
                .extracting(CountedMatter::matterId)
                .containsExactly(answered.matterId());
        assertThat(matters(supervisor, stage.city.id(), Indicator.REGISTERED_IN_FULL, false, null))
                .hasSize(2);
    }

    @Test
    @Order(6)
    @DisplayName("R21.2 检举控告移送后从所有统计里消失，只留在排除数里；少于五件的分类不列名")
    void sealedOut() {
        stage.world.as(
                stage.cityClerk, () -> stage.world.get(SealOutMatter.class).sealOut(untouched.matterId(), false, ""));
        count();
        assertThat(city(OCTOBER).count(Measure.RECEIVED)).isEqualTo(3);
        assertThat(city(OCTOBER).count(Measure.LETTERS)).isEqualTo(2);
        assertThat(city(NOVEMBER).count(Measure.DISPATCH_N)).isEqualTo(2);
        assertThat(city(NOVEMBER).count(Measure.DISPATCH_EXITS)).isEqualTo(1);
        assertThat(figures(provinceHead, province.id(), true, OCTOBER).count(Measure.RECEIVED))
                .isEqualTo(3);
        assertThat(matters(supervisor, stage.city.id(), Indicator.INTAKE_IN_TIME, true, null))
                .isEmpty();
        List<Indicators.SubjectCount> subjects = stage.world.as(
                supervisor,
                () -> stage.world.inTransaction(
                        () -> stage.world.get(Indicators.class).subjects(stage.city.id(), true, OCTOBER, OCTOBER)));
        assertThat(subjects).containsExactly(new Indicators.SubjectCount(null, "", 2));
    }

    @Test
    @Order(7)
    @DisplayName("期限改到别的月，两个月都重算；上级换了，数跟着走")
    void moved() {
        stage.sql(
                "update clock set due_on = date '2027-01-05' where matter_id = ? and kind = 'HANDLING'",
                answered.matterId());
        count();
        assertThat(figures(townHead, stage.town.id(), false, DECEMBER).count(Measure.HANDLING_MET))
                .isZero();
        assertThat(figures(supervisor, stage.city.id(), true, YearMonth.of(2027, 1))
                        .count(Measure.HANDLING_MET))
                .isEqualTo(1);
        stage.sql("update office set parent_id = null where id = ?", stage.city.id());
        count();
        assertThat(figures(provinceHead, province.id(), true, OCTOBER).isEmpty())
                .isTrue();
        assertThat(stage.world
                        .as(
                                supervisor,
                                () -> stage.world.inTransaction(
                                        () -> stage.world.get(Indicators.class).freshness()))
                        .waiting())
                .isFalse();
    }
}
