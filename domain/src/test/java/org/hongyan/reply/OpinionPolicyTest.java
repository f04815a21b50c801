package org.hongyan.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.Finding;
import org.hongyan.matter.Demand;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID MATTER = UUID.randomUUID();
    private static final UUID BODY = UUID.randomUUID();
    private static final Demand DEMAND = new Demand(MATTER, 1, "请求兑付青苗补偿款。");

    private static DemandFinding finding(Finding finding, String basis, String promiseBy, LocalDate promisedOn) {
        DemandFinding written = new DemandFinding(DEMAND, BODY);
        written.write(new FindingDraft(DEMAND.id(), finding, "经查属实。", basis, "予以办理。", promiseBy, promisedOn), BODY);
        return written;
    }

    private static WorkingNote note(NoteKind kind) {
        Actor actor = new Actor(Actor.Kind.STAFF, BODY, "甲", BODY, BODY, null, Set.of());
        return new WorkingNote(MATTER, kind, new NoteContent(TODAY, "", "", "x"), false, actor, Instant.EPOCH);
    }

    private static List<OpinionCheck> blockers(DemandFinding finding, WorkingNote... notes) {
        return check(finding, TODAY, notes).stream()
                .filter(CheckLine::blocks)
                .map(CheckLine::check)
                .toList();
    }

    private static List<CheckLine> check(DemandFinding finding, LocalDate dueOn, WorkingNote... notes) {
        return OpinionPolicy.check(
                List.of(DEMAND),
                finding == null ? Map.of() : Map.of(DEMAND.id(), finding),
                List.of(notes),
                dueOn,
                TODAY);
    }

    @Test
    @DisplayName("a demand nobody has looked at lacks everything")
    void nothing() {
        assertThat(blockers(null))
                .containsExactly(
                        OpinionCheck.FINDING,
                        OpinionCheck.FACTS,
                        OpinionCheck.LEGAL_BASIS,
                        OpinionCheck.OPINION,
                        OpinionCheck.HEARD);
    }

    @Test
    @DisplayName("supported: with who carries it out and by when")
    void supported() {
        assertThat(blockers(finding(Finding.SUPPORTED, "《条例》第三十二条", "", null), note(NoteKind.HEARING)))
                .containsExactly(OpinionCheck.COMMITMENT);
        assertThat(blockers(finding(Finding.SUPPORTED, "《条例》第三十二条", "财政所", TODAY), note(NoteKind.HEARING)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = "SUPPORTED", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("not supported: explained, without a promise")
    void unsupported(Finding finding) {
        DemandFinding written = finding(finding, "《条例》第三十二条", "", null);
        assertThat(blockers(written, note(NoteKind.HEARING))).containsExactly(OpinionCheck.EXPLAINED);
        assertThat(blockers(written, note(NoteKind.HEARING), note(NoteKind.EXPLANATION)))
                .isEmpty();
    }

    @Test
    @DisplayName("blanks are no basis; late or without investigation only reminds")
    void remindsAndBlocks() {
        DemandFinding written = finding(Finding.SUPPORTED, "  ", "财政所", TODAY);
        assertThat(blockers(written, note(NoteKind.HEARING))).containsExactly(OpinionCheck.LEGAL_BASIS);
        assertThat(check(written, TODAY.minusDays(1), note(NoteKind.HEARING)).stream()
                        .filter(CheckLine::reminds)
                        .map(CheckLine::check))
                .containsExactly(OpinionCheck.INVESTIGATED, OpinionCheck.IN_TIME);
        assertThat(check(written, TODAY, note(NoteKind.HEARING), note(NoteKind.INVESTIGATION)))
                .noneMatch(CheckLine::reminds);
    }

    @Test
    @DisplayName("what stands in a field is an error of the field, the rest is refused")
    void required() {
        assertThatThrownBy(() -> OpinionPolicy.require("1", check(null, TODAY)))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly(
                                "/findings/0/finding",
                                "/findings/0/facts",
                                "/findings/0/legalBasis",
                                "/findings/0/opinion"));
        DemandFinding complete = finding(Finding.NOT_SUPPORTED, "《条例》第三十二条", "", null);
        assertThatThrownBy(() -> OpinionPolicy.require("1", check(complete, TODAY)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new PetitionerNotHeard("1")));
        assertThatThrownBy(() -> OpinionPolicy.require("1", check(complete, TODAY, note(NoteKind.HEARING))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new ExplanationMissing("1")));
    }
}
