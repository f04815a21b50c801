package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.shared.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvestigationPolicyTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final UUID STAFF = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final UUID FILE = UUID.randomUUID();

    private static Investigation done(LocalDate from, LocalDate until, List<UUID> investigators, String others) {
        return new Investigation(
                from, until, "柳堤村", investigators, others, STAFF, "", "款项未发。", List.of(FILE), List.of("属实。", "属实。"));
    }

    private static Investigation by(List<UUID> investigators, String others) {
        return done(TODAY, TODAY, investigators, others);
    }

    private static FieldChecks check(Investigation done, String... away) {
        return InvestigationPolicy.check(
                done,
                new InvestigationPolicy.Bounds(
                        Set.of(STAFF, COLLEAGUE), Set.of(away), Set.of(FILE), 2, RECEIVED, TODAY));
    }

    private static void wrong(FieldChecks checks, String... pointersAndCodes) {
        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .map(error -> error.pointer() + " " + error.code())
                        .containsExactly(pointersAndCodes));
    }

    @Test
    @DisplayName("two investigate: colleagues, or one and somebody from outside")
    void two() {
        check(by(List.of(STAFF, COLLEAGUE), "")).done();
        check(by(List.of(STAFF), "测绘院王工")).done();
        check(by(List.of(), "王工、李工")).done();
        wrong(check(by(List.of(STAFF), " 、")), "/investigators investigators.tooFew");
        wrong(check(by(List.of(), "王工、王工")), "/investigators investigators.tooFew");
    }

    @Test
    @DisplayName("nobody who must keep away investigates or writes, by account or by name")
    void away() {
        UUID recused = UUID.randomUUID();
        wrong(check(by(List.of(STAFF, recused), "")), "/investigators staff.away");
        wrong(check(by(List.of(STAFF), "周有田"), "周有田"), "/others staff.away");
        Investigation good = by(List.of(STAFF, COLLEAGUE), "");
        wrong(
                check(new Investigation(
                        TODAY, TODAY, "村", good.investigators(), "", recused, "", "实", List.of(), good.conclusions())),
                "/recorder staff.away");
    }

    @Test
    @DisplayName("from receipt to today, the last day not before the first")
    void days() {
        List<UUID> both = List.of(STAFF, COLLEAGUE);
        check(done(RECEIVED, TODAY, both, "")).done();
        wrong(check(done(RECEIVED.minusDays(1), TODAY, both, "")), "/from day.tooEarly");
        wrong(check(done(TODAY, TODAY.plusDays(1), both, "")), "/until day.inFuture");
        wrong(check(done(TODAY, TODAY.minusDays(1), both, "")), "/until day.tooEarly");
        wrong(check(done(null, null, both, "")), "/from day.missing", "/until day.missing");
        // the first day alone is wrong, the last one is measured against the receipt
        wrong(check(done(TODAY.plusDays(1), TODAY, both, "")), "/from day.inFuture");
    }

    @Test
    @DisplayName("place, facts, a conclusion on each demand; evidence out of the file")
    void words() {
        wrong(
                check(new Investigation(
                        TODAY,
                        TODAY,
                        "",
                        List.of(STAFF, COLLEAGUE),
                        "",
                        null,
                        "",
                        "",
                        List.of(UUID.randomUUID()),
                        List.of("属实。", " "))),
                "/place text.missing",
                "/recorder recorder.missing",
                "/facts text.missing",
                "/evidence evidence.unknown",
                "/conclusions/1/conclusion text.missing");
        Investigation good = by(List.of(STAFF, COLLEAGUE), "");
        wrong(
                check(new Investigation(
                        TODAY, TODAY, "村", good.investigators(), "", STAFF, "", "实", List.of(), List.of("属实。"))),
                "/conclusions demand.unknown");
        assertThat(by(List.of(), "王工， 李工;王工").otherNames()).containsExactly("王工", "李工");
    }
}
