package org.hongyan.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.NotPermitted;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Complaints about conduct: to the office above, unseen below, answered in writing. */
class ConductIT {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private static ReplyStage stage;
    private static Actor supervisor;
    private static Actor doublePost;
    private static Actor townWatch;
    private static Actor townAdmin;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        supervisor = stage.world.places().person(stage.city, "督", Role.SUPERVISOR);
        townWatch = stage.world.places().person(stage.town, "镇督", Role.SUPERVISOR, Role.OFFICE_ADMINISTRATOR);
        townAdmin = stage.world.places().person(stage.town, "镇管", Role.OFFICE_ADMINISTRATOR, Role.LEADER);
        doublePost = stage.world.places().person(stage.city, "两头", Role.SUPERVISOR);
        stage.sql(
                "insert into post (id, person_id, office_id, body_id, role, granted_at) values (gen_random_uuid(), ?, ?, ?,"
                        + " 'HANDLER', now())",
                doublePost.personId(),
                stage.town.id(),
                stage.town.body());
    }

    @BeforeEach
    void today() {
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static List<ConductTarget> targets(Receipt receipt, int who) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, who),
                () -> stage.world.get(ComplainOfConduct.class).targets(receipt.number()));
    }

    private static LocalDate complain(Receipt receipt, int who, ConductAbout about, String said) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, who),
                () -> stage.world.get(ComplainOfConduct.class).complain(receipt.number(), about, said));
    }

    private static List<OwnComplaint> own(Receipt receipt, int who) {
        return stage.world.asCitizen(
                stage.petitioners.proofs(receipt, who),
                () -> stage.world.get(ComplainOfConduct.class).own(receipt.number()));
    }

    private static List<ConductComplaint> list(Actor who, boolean answered) {
        return stage.world.as(who, () -> stage.world.get(Complaints.class).list(answered, 50));
    }

    private static UUID open(Receipt receipt) {
        return list(supervisor, false).stream()
                .filter(one -> one.number().equals(receipt.number()))
                .map(ConductComplaint::id)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Class<?> kind, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(kind));
    }

    private static void wrong(Runnable work, String... pointers) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    @Test
    @DisplayName("投诉办理单位的作风：到上一级督查，三十日内书面答复，本人看得到")
    void heardAboveAndAnswered() {
        Receipt receipt = stage.referred(2);
        int before = stage.course(stage.head, receipt.matterId()).size();
        assertThat(targets(receipt, 0))
                .as("nobody is above the city")
                .extracting(ConductTarget::about, ConductTarget::bodyName, ConductTarget::hearerName)
                .containsExactly(tuple(ConductAbout.BODY, "官塘驿镇人民政府", "赤壁市"));
        wrong(() -> complain(receipt, 0, null, "x"), "/about");
        wrong(() -> complain(receipt, 0, ConductAbout.BODY, " "), "/said");
        refused(NoHearerAbove.class, () -> complain(receipt, 0, ConductAbout.OFFICE, "x"));
        assertThat(complain(receipt, 0, ConductAbout.BODY, "经办人两次不让我说话。")).isEqualTo(DUE);
        refused(ComplaintWaiting.class, () -> complain(receipt, 0, ConductAbout.BODY, "再说一次。"));
        assertThat(own(receipt, 0)).singleElement().satisfies(one -> {
            assertThat(one.open()).isTrue();
            assertThat(one.dueOn()).isEqualTo(DUE);
        });
        assertThat(own(receipt, 1)).as("each reads the own complaint").isEmpty();

        UUID id = open(receipt);
        stage.world.run(supervisor, () -> answering().note(id, "调取接待录像。"));
        wrong(() -> answer(supervisor, id, "", null, ""), "/steps", "/finding", "/answer");
        answer(supervisor, id, "调取接待录像，问了经办人。", ConductFinding.PARTLY, "经办人打断了您两次，已要求改正。");
        refused(ComplaintNotOpen.class, () -> answer(supervisor, id, "x", ConductFinding.UPHELD, "x"));
        assertThat(own(receipt, 0)).singleElement().satisfies(one -> {
            assertThat(one.finding()).isEqualTo(ConductFinding.PARTLY);
            assertThat(one.answer()).startsWith("经办人打断了您两次");
            assertThat(one.answeredOn()).isEqualTo(ReplyStage.START);
        });
        assertThat(list(supervisor, true)).extracting(ConductComplaint::id).contains(id);
        assertThat(complain(receipt, 0, ConductAbout.BODY, "又发生了一次。")).isEqualTo(DUE);
        assertThat(stage.course(stage.head, receipt.matterId()))
                .as("no trace in the matter")
                .hasSize(before);
    }

    @Test
    @DisplayName("承办人、承办单位的督查和管理员、兼任下级岗位的上级督查、没有督查岗位的，都看不到也答不了")
    void unseenBelow() {
        Receipt receipt = stage.referred(1);
        complain(receipt, 0, ConductAbout.BODY, "承办人收了对方的烟。");
        UUID id = open(receipt);
        for (Actor actor : List.of(
                stage.handler, stage.head, townWatch, townAdmin, doublePost, stage.cityClerk, stage.congressClerk)) {
            assertThat(list(actor, false)).as(actor.name()).isEmpty();
        }
        for (Actor actor : List.of(townWatch, doublePost)) {
            refused(ComplaintNotOpen.class, () -> answer(actor, id, "x", ConductFinding.NOT_UPHELD, "x"));
            refused(
                    ComplaintNotOpen.class,
                    () -> stage.world.run(actor, () -> answering().note(id, "x")));
        }
        refused(NotPermitted.class, () -> answer(stage.handler, id, "x", ConductFinding.NOT_UPHELD, "x"));
    }

    @Test
    @DisplayName("没有查询码、拿别人的查询码，不能投诉也看不到")
    void byTheOwnCode() {
        Receipt receipt = stage.referred(1);
        Receipt other = stage.referred(1);
        for (List<String> proofs : List.of(List.<String>of(), stage.petitioners.proofs(other, 0))) {
            refused(
                    MatterNotFound.class,
                    () -> stage.world.asCitizen(
                            proofs, () -> conduct().complain(receipt.number(), ConductAbout.BODY, "x")));
            refused(
                    MatterNotFound.class,
                    () -> stage.world.asCitizen(proofs, () -> conduct().own(receipt.number())));
        }
    }

    @Test
    @DisplayName("还在最上一级登记单位的，没有上一级可以投诉")
    void nobodyAbove() {
        Receipt receipt = stage.petitioners.letter(stage.cityClerk, stage.petitioners.claim(1));
        assertThat(targets(receipt, 0)).isEmpty();
        refused(NoHearerAbove.class, () -> complain(receipt, 0, ConductAbout.BODY, "x"));
    }

    private static ComplainOfConduct conduct() {
        return stage.world.get(ComplainOfConduct.class);
    }

    private static AnswerComplaint answering() {
        return stage.world.get(AnswerComplaint.class);
    }

    private static void answer(Actor by, UUID id, String steps, ConductFinding finding, String words) {
        stage.world.run(by, () -> answering().answer(id, steps, finding, words));
    }
}
