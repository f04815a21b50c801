package org.hongyan.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.Finding;
import org.hongyan.document.ServingMethod;
import org.hongyan.fairness.StateInterest;
import org.hongyan.fairness.StatementMissing;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.MatterState;
import org.hongyan.reply.AcceptMatter;
import org.hongyan.reply.AllotMatter;
import org.hongyan.reply.DraftFindings;
import org.hongyan.reply.FindingDraft;
import org.hongyan.reply.HearPetitioner;
import org.hongyan.reply.ReplyStage;
import org.hongyan.reply.SignOpinion;
import org.hongyan.reply.SubmitOpinion;
import org.hongyan.reply.Typed;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Desk;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;
import org.hongyan.testing.Places.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandInIT {

    private static ReplyStage stage;
    private static Actor supervisor;
    private static Actor handler;
    private static Actor signer;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        supervisor = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
        handler = stage.world.places().person(stage.city, "代办甲", Role.HANDLER);
        signer = stage.world.places().person(stage.city, "代签乙", Role.APPROVER, Role.LEADER);
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID referred() {
        return stage.referred(1).matterId();
    }

    private static void ask(Actor by, UUID matter, Role role, StandInCause cause) {
        stage.world.as(by, () -> stage.world.get(AskSuperior.class).ask(matter, role, cause, "有这个岗位的人员都在外学习。"));
    }

    private static void name(UUID matter, Role role, Actor who) {
        stage.world.run(supervisor, () -> naming().name(matter, role, who.personId(), "由市信访局人员承担。"));
    }

    private static NameStandIn naming() {
        return stage.world.get(NameStandIn.class);
    }

    /** Absent, asked and named. */
    private static Actor standIn(UUID matter, Role role, Actor who) {
        ask(stage.head, matter, role, StandInCause.ABSENT);
        name(matter, role, who);
        return desk(who, matter).actor();
    }

    private static List<Desk> desks(Actor who) {
        Actor signedIn = new Actor(Actor.Kind.STAFF, who.personId(), who.name(), null, null, null, Set.of());
        return stage.world.as(signedIn, () -> stage.world.get(Desks.class).of(who.personId()));
    }

    private static Desk desk(Actor who, UUID matter) {
        return desksFor(who, matter).get(0);
    }

    private static List<Desk> desksFor(Actor who, UUID matter) {
        String number = stage.view(stage.head, matter).number();
        return desks(who).stream()
                .filter(one -> one.matterNumber().equals(number))
                .toList();
    }

    private static List<DeskRow> rows(Actor who) {
        return stage.world.as(
                who, () -> stage.world.get(DeskLists.class).page(DeskQuery.of(EnumSet.allOf(DeskGroup.class), 200)));
    }

    private static void refused(Class<?> kind, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(kind));
    }

    private static void wrong(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::code)
                        .contains(code));
    }

    @Test
    @DisplayName(
            "before acceptance: whoever is named accepts, hears, drafts; the named signer signs; the clocks run on")
    void fromReceiptToSignature() {
        UUID matter = referred();
        List<FindingDraft> findings = stage.findings(matter, Finding.SUPPORTED);
        LocalDate notice = stage.clocks(stage.head, matter, ClockKind.RECEIPT_NOTICE)
                .get(0)
                .dueOn();
        Actor working = standIn(matter, Role.HANDLER, handler);
        Actor signing = standIn(matter, Role.APPROVER, signer);
        assertThat(stage.clocks(stage.head, matter, ClockKind.RECEIPT_NOTICE)
                        .get(0)
                        .dueOn())
                .isEqualTo(notice);
        stage.world.as(working, () -> stage.world
                .get(AcceptMatter.class)
                .accept(new AcceptMatter.Order(
                        matter, null, working.personId(), signing.personId(), true, ServingMethod.POST)));
        stage.world.as(working, () -> stage.world
                .get(HearPetitioner.class)
                .record(matter, Typed.talk(working, stage.today(), stage.petitioners(working, matter), "陈述了经过。")));
        stage.world.run(working, () -> stage.world.get(DraftFindings.class).save(matter, findings));
        stage.world.as(working, () -> stage.world.get(SubmitOpinion.class).submit(matter));
        stage.world.as(signing, () -> stage.world.get(SignOpinion.class).sign(matter));
        assertThat(stage.state(matter)).isEqualTo(MatterState.REPLIED);
    }

    @Test
    @DisplayName(
            "in handling: T43 by the superior; the petitioner reads the new contact; the named states no interest first")
    void inHandling() {
        UUID matter = referred();
        stage.accept(matter);
        List<FindingDraft> findings = stage.findings(matter, Finding.SUPPORTED);
        Actor working = standIn(matter, Role.HANDLER, handler);
        assertThat(stage.view(stage.head, matter).handlerId()).isEqualTo(handler.personId());
        assertThat(stage.course(stage.head, matter))
                .extracting(entry -> entry.kind(), entry -> entry.args().get("handler"))
                .contains(tuple("REASSIGN", handler.name()));
        refused(
                StatementMissing.class,
                () -> stage.world.run(
                        working, () -> stage.world.get(DraftFindings.class).save(matter, findings)));
        stage.world.run(working, () -> stage.world.get(StateInterest.class).none(matter, true));
        stage.world.run(working, () -> stage.world.get(DraftFindings.class).save(matter, findings));
        // the own people are back: the desk for this matter is gone, and an old one shows nothing
        stage.world.run(stage.head, () -> stage.world
                .get(AllotMatter.class)
                .allot(new AllotMatter.Order(matter, null, stage.handler.personId(), "人员回岗。", true)));
        assertThat(desksFor(handler, matter)).isEmpty();
        assertThat(rows(working)).isEmpty();
        refused(MatterNotFound.class, () -> stage.view(working, matter));
    }

    @Test
    @DisplayName("the superior has one line with a day; whoever is named sees one matter of that office and no other")
    void seesOneMatter() {
        UUID matter = referred();
        UUID other = referred();
        ask(stage.head, matter, Role.APPROVER, StandInCause.ABSENT);
        assertThat(rows(supervisor))
                .filteredOn(row -> row.matterId().equals(matter))
                .singleElement()
                .satisfies(row -> assertThat(row.group()).isEqualTo(DeskGroup.TO_NAME))
                .satisfies(row -> assertThat(row.timer()).isEqualTo(DeskTimer.STAND_IN))
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 10, 28)));
        name(matter, Role.APPROVER, signer);
        assertThat(rows(supervisor))
                .noneMatch(row -> row.matterId().equals(matter) && row.group() == DeskGroup.TO_NAME);
        Desk desk = desk(signer, matter);
        assertThat(desk.roles()).containsExactly(Role.APPROVER);
        assertThat(rows(desk.actor())).extracting(DeskRow::matterId).containsExactly(matter);
        refused(MatterNotFound.class, () -> stage.view(desk.actor(), other));
        // from the own desk as before
        assertThat(desks(signer).get(0).officeId()).isEqualTo(stage.city.id());
        UUID named = stage.world
                .as(supervisor, () -> stage.world.get(StandInBook.class).named(matter))
                .get(0)
                .id();
        refused(NobodyAskedFor.class, () -> stage.world.run(supervisor, () -> naming().end(matter, other)));
        stage.world.run(supervisor, () -> naming().end(matter, named));
        assertThat(rows(desk.actor())).isEmpty();
        assertThat(desksFor(signer, matter)).isEmpty();
    }

    @Test
    @DisplayName("barred: asked by whoever is barred, refused while somebody is free; the barred are not named")
    void barred() {
        UUID matter = referred();
        refused(PersonIsHere.class, () -> ask(stage.head, matter, Role.HANDLER, StandInCause.BARRED));
        refused(PersonIsHere.class, () -> ask(stage.head, matter, Role.APPROVER, StandInCause.BARRED));
        stage.world.run(
                stage.handler, () -> stage.world.get(StateInterest.class).declare(matter, "亲属。"));
        for (Actor one : List.of(stage.colleague, stage.villager, stage.both)) {
            stage.world.run(
                    stage.head, () -> stage.world.get(StateInterest.class).setAside(matter, one.personId(), "亲属。"));
        }
        ask(stage.handler, matter, Role.HANDLER, StandInCause.BARRED);
        refused(AskedAlready.class, () -> ask(stage.head, matter, Role.HANDLER, StandInCause.BARRED));
        stage.sql(
                "insert into complained_of (id, matter_id, name, person_id, named_by, named_on) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                matter,
                handler.name(),
                handler.personId(),
                stage.handler.personId(),
                stage.today());
        wrong("standin.barred", () -> name(matter, Role.HANDLER, handler));
        wrong("standin.notHere", () -> name(matter, Role.HANDLER, stage.handler));
        wrong("standin.notHere", () -> name(matter, Role.HANDLER, signer));
        wrong(
                "standin.person",
                () -> stage.world.run(supervisor, () -> naming().name(matter, Role.HANDLER, null, "x")));
        refused(NobodyAskedFor.class, () -> name(matter, Role.APPROVER, signer));
        wrong("text.missing", () -> stage.world.run(supervisor, () -> naming().sendBack(matter, Role.HANDLER, " ")));
        stage.world.run(supervisor, () -> naming().sendBack(matter, Role.HANDLER, "请由新到岗的人员承办。"));
        assertThat(stage.world.as(
                        stage.head, () -> stage.world.get(StandInBook.class).requests(matter)))
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isFalse())
                .satisfies(one -> assertThat(one.answer()).isEqualTo("请由新到岗的人员承办。"));
    }

    @Test
    @DisplayName("one is never handler and signer; nobody names himself; not for an office that is not below")
    void never() {
        Actor both = stage.world.places().person(stage.city, "兼", Role.HANDLER, Role.APPROVER, Role.SUPERVISOR);
        UUID matter = referred();
        standIn(matter, Role.HANDLER, both);
        ask(stage.head, matter, Role.APPROVER, StandInCause.ABSENT);
        wrong("standin.notHere", () -> name(matter, Role.APPROVER, both));
        UUID second = referred();
        ask(stage.head, second, Role.APPROVER, StandInCause.ABSENT);
        wrong(
                "standin.notHere",
                () -> stage.world.run(both, () -> naming().name(second, Role.APPROVER, both.personId(), "自己来。")));
        TestOffice elsewhere = stage.world.places().office("jiayu", "嘉鱼县", OfficeKind.GOV, OfficeLevel.COUNTY, null);
        Actor stranger = stage.world.places().person(elsewhere, "外", Role.SUPERVISOR);
        refused(
                MatterNotFound.class,
                () -> stage.world.run(stranger, () -> naming().name(second, Role.APPROVER, signer.personId(), "x")));
    }

    @Test
    @DisplayName("not asked: at the top, after the answer, without a choice; a post not confirmed gives nothing")
    void notAsked() {
        UUID own = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        refused(NobodyAbove.class, () -> ask(stage.cityClerk, own, Role.HANDLER, StandInCause.ABSENT));
        UUID matter = referred();
        wrong("standin.role", () -> ask(stage.head, matter, Role.ARCHIVIST, StandInCause.ABSENT));
        wrong("standin.cause", () -> ask(stage.head, matter, Role.HANDLER, null));
        UUID signed = referred();
        stage.signed(signed);
        refused(NoStandInNow.class, () -> ask(stage.head, signed, Role.APPROVER, StandInCause.ABSENT));

        Actor unconfirmed = stage.world.places().person(stage.city, "未确认", Role.HANDLER);
        stage.sql("update post set granted_by = ? where person_id = ?", supervisor.personId(), unconfirmed.personId());
        assertThat(desks(unconfirmed)).isEmpty();
        ask(stage.head, matter, Role.HANDLER, StandInCause.ABSENT);
        wrong("standin.notHere", () -> name(matter, Role.HANDLER, unconfirmed));
        stage.sql("update post set confirmed_by = ? where person_id = ?", signer.personId(), unconfirmed.personId());
        assertThat(desks(unconfirmed)).hasSize(1);
        name(matter, Role.HANDLER, unconfirmed);
        assertThat(desks(unconfirmed)).hasSize(2);
    }
}
