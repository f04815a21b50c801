package org.hongyan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hongyan.audit.NotPermitted;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.hongyan.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 政策法规库: seeded, inherited down the line, replaced nearer by, each version kept. */
class LibraryIT {

    private static World world;
    private static Actor county;
    private static Actor town;
    private static Actor handler;
    private static Actor beside;

    @BeforeAll
    static void begin() {
        world = World.start();
        TestOffice above = world.places().office("chibi", "赤壁市信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        TestOffice below = world.places().office("guantangyi", "官塘驿镇人民政府", OfficeKind.GOV, OfficeLevel.TOWNSHIP, above);
        TestOffice other = world.places().office("jiayu", "嘉鱼县信访局", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        county = world.places().person(above, "县", Role.SUPERVISOR);
        town = world.places().person(below, "镇", Role.APPROVER);
        handler = world.places().person(below, "办", Role.HANDLER);
        beside = world.places().person(other, "邻", Role.DISPATCHER);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return world.as(actor, () -> world.inTransaction(work));
    }

    private static List<LibraryEntry> find(Actor actor, String words) {
        return as(actor, () -> world.get(Library.class)
                .find(new LibraryQuery(LibraryQuery.wordsOf(words), null, "", LocalDate.of(2026, 10, 26), null, 100)));
    }

    private static LibraryText rule(String source, String clause, String heading) {
        return new LibraryText(LibraryKind.RULE, source, "赤政〔2024〕3号", "赤壁市人民政府", null, null, clause, heading, "", "");
    }

    private static LibraryText standard(String heading, String words) {
        return new LibraryText(LibraryKind.STANDARD, "", "", "", null, null, "", heading, words, "");
    }

    private static UUID add(Actor actor, LibraryText text) {
        return world.as(actor, () -> world.get(WriteLibraryEntry.class).add(text));
    }

    private static void refused(Class<? extends Refusal> why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(why));
    }

    @Test
    @DisplayName("预置：条例五十条按条号排，按词、按条号、按数字都找得到")
    void seeded() {
        List<LibraryEntry> articles = as(handler, () -> world.get(Library.class)
                .find(new LibraryQuery(List.of(), LibraryKind.ARTICLE, "", null, null, 100)));
        assertThat(articles).hasSize(50);
        assertThat(articles.get(0).text().clause()).isEqualTo("第一条");
        assertThat(articles.get(49).text().clause()).isEqualTo("第五十条");
        assertThat(find(handler, "34").get(0).citation()).isEqualTo("《信访工作条例》第三十四条");
        assertThat(find(handler, "复查 30")).extracting(LibraryEntry::citation).contains("《信访工作条例》第三十五条");
        assertThat(find(handler, "不予支持"))
                .extracting(entry -> entry.text().kind())
                .contains(LibraryKind.ARTICLE, LibraryKind.STANDARD);
        assertThat(find(handler, "%")).isEmpty();
        assertThat(find(handler, "' or '1'='1")).isEmpty();
    }

    @Test
    @DisplayName("R22.1 上级写的下级看得到，平级看不到；别人的不能改，只能代替，撤下后恢复")
    void inherited() {
        UUID rule = add(county, rule("《赤壁市征地补偿办法》", "第三条", "青苗补偿标准"));
        assertThat(find(town, "青苗补偿标准")).hasSize(1);
        assertThat(find(town, "青苗补偿标准").get(0).citation()).isEqualTo("《赤壁市征地补偿办法》（赤政〔2024〕3号）第三条");
        assertThat(find(beside, "青苗补偿标准")).isEmpty();
        WriteLibraryEntry write = world.get(WriteLibraryEntry.class);
        refused(NotYourLibraryEntry.class, () -> world.run(town, () -> write.rewrite(rule, 1, rule("x", "", "y"))));
        refused(NotYourLibraryEntry.class, () -> world.run(town, () -> write.withdraw(rule, 1)));
        refused(LibraryEntryNotFound.class, () -> world.run(beside, () -> write.withdraw(rule, 1)));
        UUID own = world.as(town, () -> write.replace(rule, rule("官塘驿镇征地补偿细则", "第二条", "青苗补偿标准(镇)")));
        assertThat(find(town, "青苗补偿标准"))
                .extracting(entry -> entry.text().source())
                .containsExactly("官塘驿镇征地补偿细则");
        assertThat(find(county, "青苗补偿标准"))
                .extracting(entry -> entry.text().source())
                .containsExactly("赤壁市征地补偿办法");
        world.run(town, () -> write.withdraw(own, 1));
        assertThat(find(town, "青苗补偿标准"))
                .extracting(entry -> entry.text().source())
                .containsExactly("赤壁市征地补偿办法");
    }

    @Test
    @DisplayName("每一版都留着，写明谁、何时；不是最新的版本不能接着改；失效的不再提示")
    void versions() {
        UUID words = add(town, standard("告知补正", "请在十五日内补正材料。"));
        WriteLibraryEntry write = world.get(WriteLibraryEntry.class);
        world.run(town, () -> write.rewrite(words, 1, standard("告知补正", "请在收到本通知之日起十五日内补正材料。")));
        refused(
                LibraryEntryChanged.class,
                () -> world.run(town, () -> write.rewrite(words, 1, standard("告知补正", "旧的"))));
        List<LibraryEntry> versions = as(town, () -> world.get(Library.class).versions(words));
        assertThat(versions).extracting(LibraryEntry::version).containsExactly(2, 1);
        assertThat(versions).allSatisfy(one -> {
            assertThat(one.writtenBy()).isEqualTo(town.personId());
            assertThat(one.writtenAt()).isNotNull();
        });
        LibraryText over = new LibraryText(
                LibraryKind.RULE, "旧规定", "", "", null, LocalDate.of(2026, 10, 25), "", "早已失效的规定", "", "");
        add(town, over);
        assertThat(find(town, "早已失效")).isEmpty();
    }

    @Test
    @DisplayName("写错了指到字段；没有岗位的不能写")
    void wrong() {
        LibraryText empty = new LibraryText(
                LibraryKind.RULE,
                " ",
                "",
                "",
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 1, 1),
                "",
                "",
                "",
                "999999");
        assertThatThrownBy(() -> add(town, empty))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder("/source", "/heading", "/subjectCode", "/validUntil"));
        LibraryText none = new LibraryText(null, "x", "", "", null, null, "", "x", "", "");
        assertThatThrownBy(() -> add(town, none)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> add(town, standard("x", " "))).isInstanceOf(InvalidInputException.class);
        refused(NotPermitted.class, () -> add(handler, standard("x", "y")));
        refused(
                LibraryEntryNotFound.class,
                () -> world.run(town, () -> world.get(WriteLibraryEntry.class).withdraw(UUID.randomUUID(), 1)));
    }

    @Test
    @DisplayName("一页接一页，不重不漏；同类内容的排在前面")
    void pages() {
        List<UUID> seen = new ArrayList<>();
        UUID after = null;
        List<LibraryEntry> page;
        do {
            UUID from = after;
            page = as(
                    beside, () -> world.get(Library.class).find(new LibraryQuery(List.of(), null, "", null, from, 7)));
            page.forEach(entry -> seen.add(entry.entryId()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).entryId();
        } while (page.size() == 7);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        List<LibraryEntry> land = as(beside, () -> world.get(Library.class)
                .find(new LibraryQuery(List.of(), null, "020100", null, null, 5)));
        assertThat(land.get(0).text().subjectCode()).isEqualTo("020100");
    }
}
