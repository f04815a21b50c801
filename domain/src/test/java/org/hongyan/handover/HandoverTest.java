package org.hongyan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The small machine of a handover, every verb in every state, as domain.md §3.3 has it. */
class HandoverTest {

    static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LIMIT = LocalDate.of(2026, 12, 18);

    private static final Map<String, Consumer<Handover>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("accept", Handover::accept);
        VERBS.put("passOn", Handover::passOn);
        VERBS.put("takeBack", Handover::takeBack);
        VERBS.put("object", handover -> handover.object(LocalDate.of(2026, 10, 28)));
        VERBS.put("uphold", handover -> handover.uphold(NOW));
        VERBS.put("escalate", handover -> handover.escalate(LocalDate.of(2026, 10, 29)));
        VERBS.put("turnOutWrong", handover -> handover.turnOutWrong(NOW));
        VERBS.put("dispute", handover -> handover.dispute(Ids.next(), LocalDate.of(2026, 11, 2), NOW));
        VERBS.put("designate", Handover::designate);
        VERBS.put("bind", Handover::bind);
        VERBS.put("recall", handover -> handover.recall(NOW));
        VERBS.put("takeOver", handover -> handover.takeOver(NOW));
        VERBS.put("reopenReport", handover -> handover.reopenReport(LIMIT.minusDays(7)));
        VERBS.put("report", Handover::report);
        VERBS.put("acceptReport", handover -> handover.acceptReport(NOW));
        VERBS.put("returnReport", handover -> handover.returnReport(LIMIT.minusDays(7)));
    }

    /** From which states each verb may be said, and where it leads. */
    private static final String MACHINE =
            """
            accept       ACCEPTED        ARRIVED BOUND
            passOn       PASSED_ON       ARRIVED
            takeBack     ARRIVED         PASSED_ON
            object       OBJECTED        ARRIVED
            escalate     OBJECTED        OBJECTED
            uphold       UPHELD          OBJECTED
            turnOutWrong UPHELD          ACCEPTED RETURNED
            dispute      DISPUTED        OBJECTED ARRIVED
            designate    BOUND           ARRIVED
            bind         BOUND           OBJECTED
            recall       RECALLED        ARRIVED
            takeOver     TAKEN_OVER      ARRIVED BOUND ACCEPTED
            reopenReport RETURNED        REPORTED REPORT_ACCEPTED
            report       REPORTED        ACCEPTED PASSED_ON RETURNED
            acceptReport REPORT_ACCEPTED REPORTED
            returnReport RETURNED        REPORTED
            """;

    /** How each state is come to from arrival. */
    private static final Map<HandoverState, String> WAY = Map.ofEntries(
            Map.entry(HandoverState.ARRIVED, ""),
            Map.entry(HandoverState.ACCEPTED, "accept"),
            Map.entry(HandoverState.OBJECTED, "object"),
            Map.entry(HandoverState.UPHELD, "object uphold"),
            Map.entry(HandoverState.BOUND, "object bind"),
            Map.entry(HandoverState.PASSED_ON, "passOn"),
            Map.entry(HandoverState.RECALLED, "recall"),
            Map.entry(HandoverState.TAKEN_OVER, "takeOver"),
            Map.entry(HandoverState.REPORTED, "accept report"),
            Map.entry(HandoverState.REPORT_ACCEPTED, "accept report acceptReport"),
            Map.entry(HandoverState.DISPUTED, "object dispute"),
            Map.entry(HandoverState.RETURNED, "accept report returnReport"));

    static Handover of(HandoverKind kind, LocalDate limit, UUID sender, UUID receiver) {
        return new Handover(
                null,
                new HandOverMatter.Order(UUID.randomUUID(), kind, receiver, limit, " 查清事实。 ", " 请办。 "),
                new Ends(UUID.randomUUID(), sender, UUID.randomUUID(), receiver),
                true,
                UUID.randomUUID(),
                NOW);
    }

    static Handover assigned() {
        return of(HandoverKind.ASSIGN, LIMIT, UUID.randomUUID(), UUID.randomUUID());
    }

    /** Every state but the end of the matter itself, which no verb of a handover leads to. */
    private static final Set<HandoverState> BY_VERBS = EnumSet.complementOf(EnumSet.of(HandoverState.CLOSED));

    static Handover in(HandoverState state, Handover handover) {
        for (String verb : WAY.get(state).split(" ", -1)) {
            if (!verb.isEmpty()) {
                VERBS.get(verb).accept(handover);
            }
        }
        return handover;
    }

    @Test
    @DisplayName("流转单的每个动作在每个状态：能或不能，到哪个状态")
    void every_verb_in_every_state() {
        MACHINE.lines().forEach(line -> {
            String[] word = line.split("\\s+", -1);
            Set<HandoverState> allowed = EnumSet.noneOf(HandoverState.class);
            for (int i = 2; i < word.length; i++) {
                allowed.add(HandoverState.valueOf(word[i]));
            }
            for (HandoverState from : BY_VERBS) {
                Handover handover = in(from, assigned());
                assertThat(handover.state()).isEqualTo(from);
                if (allowed.contains(from)) {
                    VERBS.get(word[0]).accept(handover);
                    assertThat(handover.state()).as(line).isEqualTo(HandoverState.valueOf(word[1]));
                } else {
                    assertThatThrownBy(() -> VERBS.get(word[0]).accept(handover))
                            .as("%s in %s", word[0], from)
                            .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                                    .isEqualTo(new HandoverNotThere(from, HandoverState.valueOf(word[1]))));
                    assertThat(handover.state()).isEqualTo(from);
                }
            }
        });
    }

    @Test
    void it_arrives_as_it_is_sent_and_only_an_assignment_has_a_limit_and_a_report() {
        UUID sender = UUID.randomUUID();
        UUID receiver = UUID.randomUUID();
        Handover assigned = of(HandoverKind.ASSIGN, LIMIT, sender, receiver);
        assertThat(assigned.id()).isNotNull();
        assertThat(assigned.state()).isEqualTo(HandoverState.ARRIVED);
        assertThat(assigned.arrivedOn()).isEqualTo(TODAY);
        assertThat(assigned.arrivedAt()).isEqualTo(NOW);
        assertThat(assigned.senderBodyId()).isEqualTo(sender);
        assertThat(assigned.receiverBodyId()).isEqualTo(receiver);
        assertThat(assigned.senderOfficeId()).isNotNull().isNotEqualTo(assigned.receiverOfficeId());
        assertThat(assigned.receiverOfficeId()).isNotNull();
        assertThat(assigned.matterId()).isNotNull();
        assertThat(assigned.sentBy()).isNotNull();
        assertThat(assigned.kind()).isEqualTo(HandoverKind.ASSIGN);
        assertThat(assigned.parentId()).isNull();
        assertThat(assigned.note()).isEqualTo("请办。");
        assertThat(assigned.requirements()).isEqualTo("查清事实。");
        assertThat(assigned.toHandle()).isTrue();
        assertThat(assigned.reportDue()).isTrue();
        assertThat(assigned.limitOn()).isEqualTo(LIMIT);
        Handover referred = of(HandoverKind.REFER, LIMIT, sender, receiver);
        assertThat(referred.reportDue()).isFalse();
        assertThat(referred.limitOn()).isNull();
        Handover bare = new Handover(
                referred.id(),
                new HandOverMatter.Order(referred.matterId(), HandoverKind.REFER, receiver, null, null, null),
                new Ends(UUID.randomUUID(), sender, UUID.randomUUID(), receiver),
                false,
                UUID.randomUUID(),
                NOW);
        assertThat(bare.note()).isEmpty();
        assertThat(bare.requirements()).isEmpty();
        assertThat(bare.toHandle()).isFalse();
        assertThat(bare.parentId()).isEqualTo(referred.id());
    }

    @Test
    void a_report_that_goes_back_has_a_new_limit() {
        Handover handover = in(HandoverState.RETURNED, assigned());
        assertThat(handover.limitOn()).isEqualTo(LIMIT.minusDays(7));
    }

    @Test
    @DisplayName("退回、撤回、报结认可、提请指定以后，收件单位不再有这份流转的责任")
    void only_these_states_end_it() {
        for (HandoverState state : HandoverState.values()) {
            assertThat(state.ended())
                    .as(state.name())
                    .isEqualTo(Set.of(
                                    HandoverState.UPHELD,
                                    HandoverState.RECALLED,
                                    HandoverState.TAKEN_OVER,
                                    HandoverState.CLOSED,
                                    HandoverState.DISPUTED,
                                    HandoverState.REPORT_ACCEPTED)
                            .contains(state));
        }
    }

    @Test
    void an_objection_has_no_effect_before_the_head_has_signed_and_is_decided_with_reasons() {
        Handover handover = assigned();
        UUID drafter = UUID.randomUUID();
        Objection objection = new Objection(handover, new Objection.Grounds("不属于职权。", "职责清单", "水利局"), drafter, NOW);
        assertThat(objection.id()).isNotNull();
        assertThat(objection.handoverId()).isEqualTo(handover.id());
        assertThat(objection.matterId()).isEqualTo(handover.matterId());
        assertThat(objection.senderBodyId()).isEqualTo(handover.senderBodyId());
        assertThat(objection.receiverBodyId()).isEqualTo(handover.receiverBodyId());
        assertThat(objection.signed()).isFalse();
        assertThat(objection.draftedBy()).isEqualTo(drafter);
        assertThat(objection.filedOn()).isEqualTo(TODAY);
        objection.redraft(
                new Objection.Grounds("仍不属于职权。", " 拨款凭证 ", "住建局"), UUID.randomUUID(), NOW.plusSeconds(86_400));
        assertThat(objection.reasons()).isEqualTo("仍不属于职权。");
        assertThat(objection.properBody()).isEqualTo("住建局");
        assertThat(objection.draftedBy()).isNotEqualTo(drafter);
        assertThat(objection.filedOn()).isEqualTo(TODAY.plusDays(1));
        objection.sign(UUID.randomUUID(), NOW.plusSeconds(2 * 86_400));
        assertThat(objection.signed()).isTrue();
        assertThat(objection.filedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(objection.verdict()).isNull();
        objection.decide(Objection.Verdict.UPHELD, "确属水利。", UUID.randomUUID(), NOW);
        assertThat(objection.verdict()).isEqualTo(Objection.Verdict.UPHELD);
        assertThat(objection.verdictReasons()).isEqualTo("确属水利。");
    }

    @Test
    void a_report_keeps_what_was_written_and_what_was_decided() {
        Handover handover = assigned();
        Report report =
                new Report(handover, 2, new Report.Content("经过", "事实", "依据", "结果", "落实", null), UUID.randomUUID(), NOW);
        assertThat(report.id()).isNotNull();
        assertThat(report.handoverId()).isEqualTo(handover.id());
        assertThat(report.round()).isEqualTo(2);
        assertThat(report.course()).isEqualTo("经过");
        assertThat(report.facts()).isEqualTo("事实");
        assertThat(report.legalBasis()).isEqualTo("依据");
        assertThat(report.result()).isEqualTo("结果");
        assertThat(report.execution()).isEqualTo("落实");
        assertThat(report.petitionerOpinion()).isEmpty();
        assertThat(report.sentOn()).isEqualTo(TODAY);
        assertThat(report.verdict()).isNull();
        UUID paper = UUID.randomUUID();
        report.writtenAs(paper);
        assertThat(report.documentId()).isEqualTo(paper);
        report.decide(Report.Verdict.RETURNED, "补材料", LIMIT, UUID.randomUUID(), NOW);
        assertThat(report.verdict()).isEqualTo(Report.Verdict.RETURNED);
        assertThat(report.verdictReasons()).isEqualTo("补材料");
        assertThat(report.newLimitOn()).isEqualTo(LIMIT);
        assertThat(new Report(handover, 1, new Report.Content("a", "b", "c", "d", "e", "满意"), UUID.randomUUID(), NOW)
                        .petitionerOpinion())
                .isEqualTo("满意");
    }
}
