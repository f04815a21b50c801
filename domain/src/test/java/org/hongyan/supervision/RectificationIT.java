package org.hongyan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.Receipt;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 整改通知 and 通报: defects found by an inspection, a limit, a day on which they are looked at again. */
class RectificationIT {

    private static ReplyStage stage;
    private static Actor citySupervisor;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        citySupervisor = stage.world.places().person(stage.city, "壬", Role.SUPERVISOR);
        stage.world.clock().setDay(ReplyStage.START);
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static UUID rectify(UUID matter, LocalDate answerBy, LocalDate inspectedOn, LocalDate recheckOn) {
        return stage.world.as(citySupervisor, () -> stage.world
                .get(OpenSupervision.class)
                .open(new OpenSupervision.Order(
                        matter,
                        SupervisionGround.WRONG_PROCEDURE,
                        SupervisionForm.RECTIFY,
                        "没有听取信访人的陈述。\n台账没有登记收到日期。",
                        "补听陈述，补登台账。",
                        answerBy,
                        inspectedOn,
                        recheckOn)));
    }

    private static List<DocumentKind> papers(Actor reader, UUID matter) {
        return stage
                .world
                .as(reader, () -> stage.world.get(HandlingReader.class).documents(matter))
                .stream()
                .map(DocumentLine::kind)
                .toList();
    }

    private static Supervision last(UUID matter) {
        return stage.world.as(stage.handler, () -> {
            List<Supervision> all = stage.world.get(Supervisions.class).ofMatter(matter);
            return all.get(all.size() - 1);
        });
    }

    private static void wrong(Runnable deed, String... pointers) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }

    @Test
    @DisplayName(
            "Art. 39: after an inspection defects are to be put right by a day; if not, a circular goes to the chain")
    void rectified() {
        Receipt receipt = stage.referred(1);
        UUID matter = receipt.matterId();
        stage.accept(matter);
        LocalDate today = stage.today();
        wrong(() -> rectify(matter, null, today.plusDays(1), null), "/answerBy", "/inspectedOn", "/recheckOn");
        wrong(() -> rectify(matter, today.plusDays(7), today, today.plusDays(6)), "/recheckOn");
        rectify(matter, today.plusDays(7), today, today.plusDays(9));
        assertThat(last(matter).recheckOn()).isEqualTo(today.plusDays(9));
        assertThat(papers(stage.handler, matter)).contains(DocumentKind.RECTIFICATION_NOTICE);
        assertThat(stage.clocks(stage.handler, matter, ClockKind.PROPOSAL_ANSWER))
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(today.plusDays(7)));
        stage.world.run(
                stage.handler,
                () -> stage.world.get(AnswerSupervision.class).answer(matter, Follow.PARTLY, "台账已补登，陈述还没有听。"));
        stage.world.run(
                citySupervisor,
                () -> stage.world.get(JudgeSupervision.class).judge(matter, false, Consequence.CIRCULAR, "复查时仍未听取陈述。"));
        assertThat(papers(stage.handler, matter)).contains(DocumentKind.CIRCULAR);
        assertThat(papers(stage.cityClerk, matter)).contains(DocumentKind.CIRCULAR);
        assertThat(stage.world.asCitizen(
                        stage.petitioners.proofs(receipt, 0),
                        () -> stage.world.get(Timeline.class).of(receipt.matterId())))
                .filteredOn(entry -> entry.kind().startsWith("SUPERVIS"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsOnlyKeys("on"));
    }
}
