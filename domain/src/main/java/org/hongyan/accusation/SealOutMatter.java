package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Office;

/**
 * A matter that accuses somebody leaves for the discipline line: before anybody handles it (T05), or found late (T45).
 * Its words are sealed to the receiving office, wiped from every desk, packet and list, and every part in it ends. What
 * stays is a slip. There is no way back and no override.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条第二款、第三十条、第四十六条第五项")
public class SealOutMatter {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private MatterWords words;

    @Inject
    private DisciplineRoutePolicy route;

    @Inject
    private RealNamePolicy days;

    @Inject
    private SlipPapers papers;

    @Inject
    private SealedDoor door;

    @Inject
    private SealedSending sending;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    /**
     * Sends the whole matter on.
     *
     * @param sitsThere the accused works in the discipline office in charge, or leads the place
     * @param incident who may have seen it that must not, empty if nobody; told to the discipline office
     * @return the number on the slip
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE})
    public String sealOut(UUID matterId, boolean sitsThere, String incident) {
        new FieldChecks().optional("/incident", incident, FieldChecks.LONG).done();
        Matter matter = matters.forChange(matterId);
        access.requireHolder(matterId);
        boolean early = matter.state() == MatterState.REGISTERED;
        Transition step = early ? Transition.SEAL_OUT : Transition.SEAL_OUT_LATE;
        String guard = early ? "accusation.class" : "accusation.found_late";
        steps.check(matter, step, guard);
        Office receiver = route.receiver(words.officeOf(matter), sitsThere);
        Channel channel = words.channel(matter);
        MatterWords.Everything everything = words.all(matter, FieldChecks.clean(incident));
        Arrived arrived = days.arrived(
                null, receiver, days.today(), everything.text().accuser().named());
        SignedDocument slip = papers.issue(matter, receiver, matter.number(), channel);
        byte[] pdf = papers.pdf(slip);
        clocks.stopAll(matterId, steps.today());
        steps.take(matter, step, guard, Audience.PETITIONER, Map.of());
        String number = matter.number();
        sending.send(
                arrived,
                channel,
                new SealedDoor.Source(
                        matterId, number, !FieldChecks.clean(incident).isEmpty()),
                everything,
                door.papers(matterId));
        if (!door.seal(matterId, arrived.id(), channel, pdf)) {
            throw new RefusedException(new NoDisciplineOffice(receiver.phone()));
        }
        return number;
    }
}
