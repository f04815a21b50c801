package org.hongyan.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.accusation.AccusationLineIT.refused;

import java.util.List;
import java.util.UUID;
import org.hongyan.matter.MatterState;
import org.hongyan.petition.Channel;
import org.hongyan.reply.ReplyStage;
import org.hongyan.tenant.Offices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deployment in which no discipline office takes part stores nothing of an accusation (domain.md §2.5). */
class NoDisciplineOfficeIT {

    @Test
    @DisplayName("no discipline office, or none with a key: nothing is stored; online, on paper and found late")
    void nothingIsStored() throws java.sql.SQLException {
        SealedScene scene = new SealedScene();
        try {
            refused(NoDisciplineOffice.class, () -> scene.submit(false, SealedScene.ACCUSER));
            refused(
                    NoDisciplineOffice.class,
                    () -> scene.stage.world.as(scene.stage.cityClerk, () -> scene.stage
                            .world
                            .get(RegisterSealedPaper.class)
                            .register(Channel.LETTER, ReplyStage.START)));
            assertThat(scene.tablesWith(SealedScene.WORDS)).isEmpty();
            UUID matter = scene.stage
                    .petitioners
                    .letter(scene.stage.cityClerk, scene.stage.petitioners.claim(1))
                    .matterId();
            refused(NoDisciplineOffice.class, () -> scene.sealOut(scene.stage.cityClerk, matter, false, ""));
            assertThat(scene.stage.state(matter)).isEqualTo(MatterState.REGISTERED);

            scene.withKeys();
            // the top of the line itself is accused, and nobody stands above it
            DisciplineRoutePolicy route = scene.stage.world.get(DisciplineRoutePolicy.class);
            refused(
                    NoDisciplineOffice.class,
                    () -> scene.stage.world.asCitizen(
                            List.of(),
                            () -> route.receiver(
                                    scene.stage
                                            .world
                                            .get(Offices.class)
                                            .byCode("xianning-disc")
                                            .orElseThrow(),
                                    true)));
            assertThat(scene.submit(false, "").number()).isNotEmpty();
        } finally {
            scene.close();
        }
    }
}
