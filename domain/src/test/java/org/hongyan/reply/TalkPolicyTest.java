package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.HandlingContent.QuestionAndAnswer;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TalkPolicyTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 10, 10, 0);
    private static final UUID STAFF = UUID.randomUUID();
    private static final UUID PETITIONER = UUID.randomUUID();
    private static final Talk GOOD = new Talk(
            NOW.toLocalDate(),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            "接待室",
            List.of(STAFF),
            STAFF,
            List.of(PETITIONER),
            "",
            "",
            "有权核对笔录。",
            "陈述了经过。",
            true,
            "");

    private static FieldChecks check(Talk talk, Set<UUID> petitioners) {
        return TalkPolicy.check(talk, petitioners, Set.of(STAFF), RECEIVED, NOW);
    }

    private static void wrong(Talk talk, String... pointersAndCodes) {
        assertThatThrownBy(() -> check(talk, Set.of(PETITIONER)).done())
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .map(error -> error.pointer() + " " + error.code())
                        .containsExactly(pointersAndCodes));
    }

    private static Talk at(LocalDate on, LocalTime from, LocalTime until) {
        return new Talk(
                on, from, until, "接待室", List.of(STAFF), STAFF, List.of(PETITIONER), "", "", "告知", "陈述", true, "");
    }

    private static Talk with(List<UUID> interviewers, UUID recorder, List<UUID> petitioners, String others) {
        return new Talk(
                GOOD.on(),
                GOOD.from(),
                GOOD.until(),
                "接待室",
                interviewers,
                recorder,
                petitioners,
                others,
                "",
                "告知",
                "陈述",
                true,
                "");
    }

    @Test
    @DisplayName("a talk that ends this minute is over")
    void good() {
        check(GOOD, Set.of(PETITIONER)).done();
    }

    @Test
    @DisplayName("the day is between receipt and today; the times are in order and have passed")
    void days() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime ten = LocalTime.of(10, 0);
        wrong(at(null, null, null), "/happenedOn day.missing", "/from time.missing", "/until time.missing");
        wrong(at(RECEIVED.minusDays(1), nine, ten), "/happenedOn day.tooEarly");
        check(at(RECEIVED, nine, ten), Set.of(PETITIONER)).done();
        wrong(at(NOW.toLocalDate().plusDays(1), nine, ten), "/happenedOn day.inFuture");
        wrong(at(NOW.toLocalDate(), ten, ten), "/until time.order");
        wrong(at(NOW.toLocalDate(), nine, ten.plusMinutes(1)), "/until time.inFuture");
        check(at(NOW.toLocalDate().minusDays(1), nine, ten.plusMinutes(1)), Set.of(PETITIONER))
                .done();
    }

    @Test
    @DisplayName("somebody asks, somebody writes, and neither must keep away")
    void staff() {
        UUID recused = UUID.randomUUID();
        wrong(
                with(List.of(), null, List.of(PETITIONER), ""),
                "/interviewers interviewers.missing",
                "/recorder recorder.missing");
        wrong(
                with(List.of(STAFF, recused), recused, List.of(PETITIONER), ""),
                "/interviewers staff.away",
                "/recorder staff.away");
    }

    @Test
    @DisplayName("a petitioner of the matter is talked to, or somebody else by name")
    void persons() {
        wrong(with(List.of(STAFF), STAFF, List.of(), " "), "/petitioners talk.nobody");
        wrong(with(List.of(STAFF), STAFF, List.of(UUID.randomUUID()), ""), "/petitioners petitioner.unknown");
        check(with(List.of(STAFF), STAFF, List.of(), "村会计"), Set.of(PETITIONER)).done();
        assertThatThrownBy(() -> check(with(List.of(STAFF), STAFF, List.of(), ""), Set.of())
                        .done())
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/others"));
    }

    @Test
    @DisplayName("place, rights and words are there, and it was read back")
    void words() {
        wrong(
                new Talk(
                        GOOD.on(),
                        GOOD.from(),
                        GOOD.until(),
                        " ",
                        GOOD.interviewers(),
                        STAFF,
                        GOOD.petitioners(),
                        "",
                        "",
                        "",
                        null,
                        false,
                        "字".repeat(FieldChecks.LINE + 1)),
                "/place text.missing",
                "/rights text.missing",
                "/text text.missing",
                "/readBack readBack.missing",
                "/unsigned text.tooLong");
    }

    @Test
    @DisplayName("questions and answers are told apart; what does not begin with a question is one statement")
    void questions() {
        assertThat(Questions.in("问：请说说经过。\n答：占了2.6亩。\n量过。\n问: 款收到没有？\n答: 没有。"))
                .containsExactly(
                        new QuestionAndAnswer("请说说经过。", "占了2.6亩。\n量过。"), new QuestionAndAnswer("款收到没有？", "没有。"));
        assertThat(Questions.in("信访人陈述了经过。\n问：还有吗？")).isEmpty();
        assertThat(Questions.in("答：没有人问。")).isEmpty();
        assertThat(Questions.in(null)).isEmpty();
        assertThat(Questions.in("問：還有嗎？\n（沉默）")).containsExactly(new QuestionAndAnswer("還有嗎？\n（沉默）", ""));
    }
}
