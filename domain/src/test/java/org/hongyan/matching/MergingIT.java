package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.conduct.ComplainOfConduct;
import org.hongyan.conduct.Complaints;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.handover.HandoverKind;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.lookup.StatusReader;
import org.hongyan.matter.MatterClock.State;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Receipt;
import org.hongyan.procedure.NotFirstTime;
import org.hongyan.procedure.SimplifyMatter;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Proposed with reasons in the own office, confirmed by a person, merged without losing anything (T04). */
class MergingIT extends MatchDesk {

    private static UUID mergeOwn(Actor actor, UUID matter, UUID into, String conduct) {
        return stage.world.as(actor, () -> stage.world.get(MergeMatter.class).mergeOwn(matter, into, conduct));
    }

    private static List<GatheredPetition> gathered(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(GatheredPetitions.class).of(matter));
    }

    @Test
    @DisplayName("重信：换了说法、写错同音字，仍能提示并说明理由；别的事、别的人不提示为重复")
    void proposedWithReasons() {
        UUID first = letter(stage.cityClerk, field(ZHOU)).matterId();
        UUID other = letter(stage.cityClerk, pension(ZHOU)).matterId();
        UUID neighbours = letter(stage.cityClerk, fieldAgain(NEIGHBOUR)).matterId();
        UUID again = letter(stage.cityClerk, fieldAgain(SAME_SOUND)).matterId();
        List<Proposal> found = proposals(stage.cityClerk, again);
        assertThat(found).extracting(Proposal::matterId).contains(first).doesNotContain(other, again);
        assertThat(found.get(0).matterId()).isEqualTo(first);
        assertThat(found.get(0).repeat()).isTrue();
        assertThat(found.get(0).open()).isTrue();
        assertThat(found.get(0).reasons())
                .extracting(MatchReason::kind)
                .contains(
                        MatchReason.Kind.SAME_PHONE_AND_NAME, MatchReason.Kind.SAME_MONEY, MatchReason.Kind.SAME_AREA);
        assertThat(found)
                .filteredOn(one -> one.matterId().equals(neighbours))
                .allSatisfy(one -> assertThat(one.repeat()).isFalse());
        refused(NotTheSamePerson.class, () -> mergeOwn(stage.cityClerk, again, neighbours, ""));
    }

    @Test
    @DisplayName("T04：并入本单位正在办的事项，出具并入告知书，信件保留、可查进展，反映作风的只到上级督查")
    void merged() {
        Receipt first = letter(otherClerk, field(ZHOU));
        Receipt again = letter(otherClerk, fieldAgain(ZHOU));
        refused(NotOpenNow.class, () -> mergeOwn(otherClerk, again.matterId(), again.matterId(), ""));
        mergeOwn(otherClerk, again.matterId(), first.matterId(), "经办人说话难听。");
        var merged = view(otherClerk, again.matterId());
        assertThat(merged.state()).isEqualTo(MatterState.MERGED);
        assertThat(merged.clocks()).noneMatch(line -> line.state() == State.RUNNING);
        assertThat(stage.world.as(
                        otherClerk,
                        () -> stage.world.inTransaction(
                                () -> stage.world.get(Documents.class).ofMatter(again.matterId()))))
                .extracting(DocumentLine::kind)
                .contains(DocumentKind.MERGER_NOTICE);
        Merger merger = stage.world.as(
                otherClerk,
                () -> stage.world.get(Matches.class).mergerOf(again.matterId()).orElseThrow());
        assertThat(merger.repetition()).isEqualTo(Repetition.REPEAT);
        assertThat(gathered(otherClerk, first.matterId()))
                .extracting(GatheredPetition::number, GatheredPetition::repetition, GatheredPetition::own)
                .containsExactly(
                        tuple(first.number(), Repetition.FIRST, true), tuple(again.number(), Repetition.REPEAT, false));
        assertThat(merger.reasons()).isNotEmpty();
        assertThat(stage.world.as(
                        otherClerk, () -> stage.world.get(Matches.class).into(first.matterId())))
                .singleElement()
                .satisfies(one -> assertThat(one.matterId()).isEqualTo(again.matterId()));
        refused(NotPossibleNow.class, () -> mergeOwn(otherClerk, again.matterId(), first.matterId(), ""));

        assertThat(stage.world.as(
                        cityWatch, () -> stage.world.get(Complaints.class).list(false, 20)))
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.said()).isEqualTo("经办人说话难听。");
                    assertThat(complaint.aboutBody()).isEqualTo("中伙铺镇人民政府");
                    assertThat(complaint.number()).isEqualTo(again.number());
                });
        assertThat(stage.world.as(
                        otherClerk, () -> stage.world.get(Complaints.class).list(false, 20)))
                .isEmpty();
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(again, 0),
                        () -> stage.world.get(ComplainOfConduct.class).own(again.number())))
                .singleElement()
                .satisfies(own -> assertThat(own.open()).isTrue());

        PublicStatus status = stage.world.asCitizen(stage.petitioners.proofs(again, 0), () -> stage.world
                .get(StatusReader.class)
                .byNumber(again.number())
                .orElseThrow());
        assertThat(status.state()).isEqualTo(MatterState.MERGED);
        assertThat(status.merged()).isNotNull();
        assertThat(status.merged().number()).isEqualTo(first.number());
        assertThat(status.merged().state()).isEqualTo(MatterState.REGISTERED);
    }

    @Test
    @DisplayName("T04：转来的信与本单位正在办的是一件事，由承办单位并入，时限停止")
    void receiverHoldsItAlready() {
        UUID held = letter(townClerk, field(ZHOU)).matterId();
        UUID sent = letter(stage.cityClerk, fieldAgain(ZHOU)).matterId();
        stage.hand(stage.cityClerk, sent, HandoverKind.REFER);
        assertThat(proposals(townClerk, sent))
                .filteredOn(Proposal::repeat)
                .extracting(Proposal::matterId)
                .contains(held);
        refused(NotTheHolder.class, () -> mergeOwn(stage.cityClerk, sent, held, ""));
        mergeOwn(stage.handler, sent, held, "");
        assertThat(view(townClerk, sent).state()).isEqualTo(MatterState.MERGED);
        assertThat(view(townClerk, sent).clocks()).noneMatch(line -> line.state() == State.RUNNING);
    }

    @Test
    @DisplayName("并进来的各件：编号、日期、形式、初次或重复；别的机构登记的，看不到内容的只列编号和日期")
    void gatheredPetitions() {
        Receipt first = letter(stage.cityClerk, field(ZHOU));
        stage.hand(stage.cityClerk, first.matterId(), HandoverKind.REFER);
        Receipt there = letter(townClerk, fieldAgain(ZHOU));
        Receipt again = letter(townClerk, fieldAgain(ZHOU));
        mergeOwn(stage.handler, there.matterId(), first.matterId(), "");
        mergeOwn(stage.handler, again.matterId(), first.matterId(), "");
        assertThat(gathered(stage.handler, first.matterId()))
                .extracting(
                        GatheredPetition::number,
                        GatheredPetition::receivedOn,
                        GatheredPetition::channel,
                        GatheredPetition::repetition)
                .containsExactly(
                        tuple(first.number(), START, Channel.LETTER, Repetition.FIRST),
                        tuple(there.number(), START, Channel.LETTER, Repetition.FIRST_HERE),
                        tuple(again.number(), START, Channel.LETTER, Repetition.REPEAT));
        assertThat(gathered(stage.cityClerk, first.matterId()))
                .filteredOn(one -> !one.own())
                .extracting(
                        GatheredPetition::number,
                        GatheredPetition::receivedOn,
                        GatheredPetition::channel,
                        GatheredPetition::repetition)
                .containsExactly(tuple(there.number(), START, null, null), tuple(again.number(), START, null, null));
        refused(MatterNotFound.class, () -> gathered(otherClerk, first.matterId()));

        stage.accept(first.matterId());
        refused(
                NotFirstTime.class,
                () -> stage.world.as(
                        stage.handler,
                        () -> stage.world.get(SimplifyMatter.class).simplify(first.matterId(), true)));
    }

    @Test
    @DisplayName("T04：本单位登记、已转出的在办事项，由持有单位核对确认后并入，材料归持有单位看")
    void holderConfirms() {
        UUID first = letter(stage.cityClerk, field(NEIGHBOUR)).matterId();
        stage.hand(stage.cityClerk, first, HandoverKind.REFER);
        Receipt again = letter(stage.cityClerk, fieldAgain(NEIGHBOUR));
        LocalDate due = stage.world.as(
                stage.cityClerk, () -> stage.world.get(AskHolder.class).askAbout(again.matterId(), first));
        assertThat(due).isEqualTo(LocalDate.of(2026, 10, 29));
        refused(
                AskThereAlready.class,
                () -> stage.world.run(
                        stage.cityClerk, () -> stage.world.get(AskHolder.class).ask(again.matterId())));
        refused(
                NothingConfirmed.class,
                () -> stage.world.run(
                        stage.cityClerk,
                        () -> stage.world.get(MergeMatter.class).mergeConfirmed(again.matterId(), "")));
        MatchRequest request = stage
                .world
                .as(stage.handler, () -> stage.world.get(Matches.class).waiting(10))
                .stream()
                .filter(one -> one.matterId().equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(request.said().names()).doesNotContain("刘德胜").isNotBlank();
        stage.world.run(stage.handler, () -> stage.world.get(AnswerMatch.class).confirm(request.id()));
        refused(
                QuestionAnswered.class,
                () -> stage.world.run(
                        stage.handler, () -> stage.world.get(AnswerMatch.class).confirm(request.id())));
        stage.world.run(
                stage.cityClerk, () -> stage.world.get(MergeMatter.class).mergeConfirmed(again.matterId(), ""));
        assertThat(view(stage.handler, again.matterId()).part().holder()).isTrue();
        // the city had registered both, and holds neither now
        assertThat(gathered(stage.handler, first))
                .extracting(GatheredPetition::number, GatheredPetition::repetition)
                .contains(tuple(again.number(), Repetition.REPEAT));
        CaseFile file = stage.world.as(
                stage.handler, () -> stage.world.get(CaseFiles.class).withNames(again.matterId()));
        assertThat(file.petitions()).singleElement().satisfies(letter -> assertThat(letter.people())
                .extracting(CaseFile.Person::name)
                .containsExactly("刘德胜"));
    }
}
