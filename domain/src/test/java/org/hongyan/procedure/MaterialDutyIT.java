package org.hongyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Upload;
import org.hongyan.audit.NotPermitted;
import org.hongyan.handover.SignerIsDrafter;
import org.hongyan.matter.DeskGroup;
import org.hongyan.matter.DeskLists;
import org.hongyan.matter.DeskQuery;
import org.hongyan.matter.DeskRow;
import org.hongyan.matter.DeskTimer;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.passing.DayPassing;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Channel;
import org.hongyan.petition.EnterMaterial;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** New material in an answered matter stands in the list of whoever answers, until it is dealt with (T37). */
class MaterialDutyIT extends ProcedureDesk {

    private static Optional<LocalDate> enter(Actor clerk, UUID matter) {
        byte[] page = "证言".getBytes(StandardCharsets.UTF_8);
        UUID person =
                stage
                        .world
                        .as(
                                stage.cityClerk,
                                () -> stage.world.get(CaseFiles.class).of(matter))
                        .people()
                        .stream()
                        .map(CaseFile.Person::id)
                        .findFirst()
                        .orElseThrow();
        return stage.world.as(clerk, () -> stage.world
                .get(EnterMaterial.class)
                .enter(new EnterMaterial.Order(
                        matter,
                        person,
                        Channel.LETTER,
                        stage.today(),
                        "邻居愿意作证。",
                        List.of(new Upload("证言.txt", page.length, () -> new ByteArrayInputStream(page))),
                        true)));
    }

    private static DeskRow row(Actor actor, UUID matter) {
        return stage.world.as(
                actor,
                () -> stage.world.get(DeskLists.class).page(DeskQuery.of(Set.of(DeskGroup.values()), 100)).stream()
                        .filter(row -> row.matterId().equals(matter))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @DisplayName("信访局录入、带扫描件：承办单位清单里有十五日、过期仍在，扫描件看得到；答复以后没有了")
    void standsInTheList() {
        UUID matter = stage.referred(1).matterId();
        stage.signed(matter);
        assertThat(row(stage.handler, matter).marks()).doesNotContain("NEW_MATERIAL");
        refused(NotPermitted.class, () -> enter(stage.handler, matter));
        refused(MatterNotFound.class, () -> enter(stage.congressClerk, matter));

        LocalDate due = enter(stage.cityClerk, matter).orElseThrow();
        assertThat(due).isEqualTo(stage.today().plusDays(15));
        DeskRow row = row(stage.handler, matter);
        assertThat(row.group()).isEqualTo(DeskGroup.TO_ANSWER);
        assertThat(row.timer()).isEqualTo(DeskTimer.MATERIAL_DUTY);
        assertThat(row.dueOn()).isEqualTo(due);
        assertThat(row.marks()).contains("NEW_MATERIAL");
        assertThat(row(stage.cityClerk, matter).marks()).doesNotContain("NEW_MATERIAL");
        assertThat(stage.world
                        .as(
                                stage.handler,
                                () -> stage.world.get(CaseFiles.class).of(matter))
                        .files())
                .extracting(AttachmentView::name)
                .contains("证言.txt");

        stage.world.clock().setDay(due.plusDays(1));
        stage.world.get(DayPassing.class).run();
        assertThat(row(stage.handler, matter).dueOn()).isEqualTo(due).isBefore(stage.today());
        refused(NotTheHolder.class, () -> reply(stage.cityClerk, matter));
        reply(stage.both, matter);
        assertThat(row(stage.head, matter).group()).isEqualTo(DeskGroup.TO_APPROVE);
        assertThat(row(stage.head, matter).dueOn()).as("the duty goes on").isEqualTo(due);
        refused(AnotherStepPrepared.class, () -> reply(stage.handler, matter));
        refused(SignerIsDrafter.class, () -> sign(stage.both, matter));
        refused(NotPermitted.class, () -> sign(stage.handler, matter));
        sign(stage.head, matter);
        assertThat(row(stage.handler, matter).marks()).doesNotContain("NEW_MATERIAL");
        assertThat(row(stage.handler, matter).timer()).isNotEqualTo(DeskTimer.MATERIAL_DUTY);
    }

    private static void reply(Actor actor, UUID matter) {
        stage.world.run(actor, () -> stage.world.get(AnswerMaterial.class).reply(matter, "证言与已查明的事实一致。"));
    }
}
