package org.hongyan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.reply.ReplyStage;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names are masked on the page of a case as in every list; whoever needs one says why, and it is written down. */
class MaskedCaseIT {

    private static final String REASON = "电话核对丈量日期";

    private static ReplyStage stage;

    @BeforeAll
    static void begin() {
        stage = new ReplyStage();
        stage.world.clock().setDay(LocalDate.of(2026, 10, 26));
    }

    @AfterAll
    static void end() {
        stage.world.close();
    }

    private static List<CaseFile.Person> people(Actor actor, UUID matter) {
        return stage.world.as(
                actor, () -> stage.world.get(CaseFiles.class).of(matter).people());
    }

    private static List<String> names(Actor actor, UUID matter) {
        return people(actor, matter).stream().map(CaseFile.Person::name).toList();
    }

    private static PetitionerInput reveal(Actor actor, UUID matter, UUID petitioner, String reason) {
        return stage.world.as(
                actor, () -> stage.world.get(RevealPetitioner.class).reveal(matter, petitioner, reason));
    }

    /** How often somebody unmasked this petitioner for the reason. */
    private static long written(UUID matter, UUID petitioner, Actor by) {
        try (Connection connection = stage.world.database().asOwner().getConnection();
                PreparedStatement asked =
                        connection.prepareStatement("select count(*) from audit_record a where a.matter_id = ?"
                                + " and a.actor_id = ? and a.outcome = 'DONE' and a.detail ->> 'petitioner' = ?"
                                + " and a.detail ->> 'reason' = ?")) {
            asked.setObject(1, matter);
            asked.setObject(2, by.personId());
            asked.setString(3, petitioner.toString());
            asked.setString(4, REASON);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName("the body that holds the matter sees masked names too; papers made of the case have them in full")
    void masked() {
        UUID matter = stage.assigned(2).matterId();
        assertThat(names(stage.handler, matter)).containsExactly("李**", "李**");
        assertThat(names(stage.cityClerk, matter)).containsExactly("李**", "李**");
        assertThat(stage.world
                        .as(
                                stage.handler,
                                () -> stage.world.get(CaseFiles.class).withNames(matter))
                        .people())
                .extracting(CaseFile.Person::name)
                .containsExactly("李秀兰1", "李秀兰2");
    }

    @Test
    @DisplayName("one is shown with a reason, and who, whom and why stand in the audit trail; the others stay masked")
    void shown() {
        UUID matter = stage.assigned(2).matterId();
        CaseFile.Person first = people(stage.handler, matter).get(0);
        assertThat(written(matter, first.id(), stage.handler)).isZero();
        CaseFile.Person clear = first.shown(reveal(stage.handler, matter, first.id(), REASON));
        assertThat(clear.name()).isEqualTo("李秀兰1");
        assertThat(clear.phone()).endsWith("13800000001");
        assertThat(clear.id()).isEqualTo(first.id());
        assertThat(written(matter, first.id(), stage.handler)).isEqualTo(1);
        assertThat(names(stage.handler, matter)).containsExactly("李**", "李**");
    }

    @Test
    @DisplayName("nothing is shown without a reason of at least four characters, nor to who has no part in the matter")
    void notShown() {
        UUID matter = stage.assigned(1).matterId();
        UUID petitioner = people(stage.handler, matter).get(0).id();
        for (String reason : List.of("", "  ", "看看")) {
            assertThatThrownBy(() -> reveal(stage.handler, matter, petitioner, reason))
                    .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/reason"));
        }
        UUID other = stage.petitioners
                .letter(stage.cityClerk, stage.petitioners.claim(1))
                .matterId();
        assertThatThrownBy(() -> reveal(stage.handler, other, petitioner, REASON))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(MatterNotFound.class));
    }
}
