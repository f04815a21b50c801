package org.hongyan.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.NothingFound;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.SubmitPetition;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The portal's own war in WildFly: JTA, interceptors, three data sources, row security by transaction-local settings. */
@ArquillianTest
class SubmitPetitionInServerIT {

    @Inject
    private SubmitPetition submission;

    @Inject
    private LookUpPetition lookUp;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("hongyan.war")))
                .as(WebArchive.class)
                .addClass(SubmitPetitionInServerIT.class);
    }

    @BeforeEach
    void aVisitor() {
        actors.become(Actor.citizen());
    }

    private static PetitionInput claim() {
        return new PetitionInput(
                Nature.CLAIM,
                "芳秀畈村11组水渠没有修",
                "2025年冬天水渠塌了一段，到现在没有修。",
                List.of("请求修好水渠。"),
                "421281108000",
                "芳秀畈村11组",
                null,
                List.of(new PetitionerInput("王守田", "", "13900000000", "")),
                1,
                false,
                false,
                false);
    }

    @Test
    @DisplayName("submitted in one transaction, found by its code, invisible in the next request without it")
    void submitted() {
        Receipt receipt = submission.submit(
                new SubmitPetition.Command("guantangyi", claim(), true, null, "in-server-1"));
        actors.become(Actor.citizen());
        assertEquals(0, timeline.of(receipt.matterId()).size());
        LookUpPetition.Found found = lookUp.lookUp(receipt.number(), receipt.firstCode(), "192.0.2.1");
        assertEquals(MatterState.SUBMITTED, found.status().state());
        assertEquals(1, found.status().steps().size());
    }

    @Test
    @DisplayName("a wrong code is an expected refusal that crosses the container unwrapped")
    void wrongCode() {
        Receipt mine = submission.submit(new SubmitPetition.Command("guantangyi", claim(), true, null, "in-server-2"));
        Receipt other = submission.submit(new SubmitPetition.Command("guantangyi", claim(), true, null, "in-server-3"));
        actors.become(Actor.citizen());
        RefusedException refused = assertThrows(
                RefusedException.class, () -> lookUp.lookUp(mine.number(), other.firstCode(), "192.0.2.2"));
        assertTrue(refused.refusal() instanceof NothingFound);
    }

    @Test
    @DisplayName("wrong input leaves nothing behind and names its fields")
    void wrongInput() {
        InvalidInputException invalid = assertThrows(
                InvalidInputException.class,
                () -> submission.submit(new SubmitPetition.Command("guantangyi", claim(), false, null, "in-server-4")));
        assertEquals("/declaration", invalid.errors().get(0).pointer());
    }
}
