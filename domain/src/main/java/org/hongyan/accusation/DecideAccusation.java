package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;

/** What a clerk decides on reading: registered with its nature, accepted, kept as a repeat, or passed to its level. */
@UseCase
@LegalBasis("纪检监察机关处理检举控告工作规则 第十四条至第十六条")
public class DecideAccusation {

    @Inject
    private Accusations accusations;

    @Inject
    private AccusationDesk desk;

    @Inject
    private SealingDesk sealing;

    @Inject
    private SealedDoor door;

    @Inject
    private DisciplineRoutePolicy route;

    @Inject
    private RealNamePolicy days;

    @Inject
    private CurrentActor actors;

    /**
     * Registered: the own tree of the line, and the accused as this office knows them again.
     *
     * @param named further accused the clerk found in the text, one name a line or divided by 、; may be empty where the
     *     accuser named somebody
     */
    @Requires(Permission.DISCIPLINE)
    public void register(UUID id, AccusationNature nature, String named) {
        Accusation accusation = desk.find(id);
        requireReadable(accusation);
        List<AccusationText.Accused> accused =
                new ArrayList<>(sealing.text(accusation).accused());
        for (String name : FieldChecks.clean(named).split("[、,，;；\\n]+", -1)) {
            if (!name.isBlank() && accused.stream().noneMatch(one -> one.name().equals(name.strip()))) {
                accused.add(new AccusationText.Accused(name.strip(), "", ""));
            }
        }
        new FieldChecks()
                .unless(nature != null, "/nature", "accusationNature.missing")
                .unless(!accused.isEmpty(), "/accused", "accused.missing")
                .optional("/accused", named, FieldChecks.LINE)
                .done();
        desk.refuseTheAccused(accused);
        String line = accused.stream()
                .map(one -> one.name().isEmpty() ? one.unit() : one.name())
                .collect(Collectors.joining("、"));
        accusation.register(
                sealing.seal(accusation.officeId(), id, new AccusationWorking(nature, line).bytes()),
                sealing.hashes(accused),
                actors.get().personId());
        desk.record(accusation, AccusationEntry.Kind.REGISTERED, days.today(), "");
    }

    /**
     * Accepted; a real name is told by then (CL15).
     *
     * @param how how the accuser was told, needed for a real name only
     */
    @Requires(Permission.DISCIPLINE)
    public void accept(UUID id, String how) {
        Accusation accusation = desk.find(id);
        if (accusation.named()) {
            new FieldChecks().required("/how", how, FieldChecks.LINE).done();
        }
        accusation.accept(accusation.named() ? days.today() : null);
        desk.record(accusation, AccusationEntry.Kind.ACCEPTED, days.today(), accusation.named() ? how : "");
    }

    /** The same accused and the same facts again: registered and kept with the first, not told again. */
    @Requires(Permission.DISCIPLINE)
    public void keep(UUID id, String firstNumber) {
        Accusation accusation = desk.find(id);
        List<Accusation> sharing = accusations.sharing(accusation);
        Accusation first = sharing.stream()
                .filter(one -> one.number().equals(FieldChecks.clean(firstNumber)))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new FirstOneNotHere(FieldChecks.clean(firstNumber))));
        accusation.keepWith(first.id());
        desk.record(accusation, AccusationEntry.Kind.KEPT, days.today(), first.number());
    }

    /** Belongs to another level (CL18): sealed anew to that office's key, and not a word of it stays here. */
    @Requires(Permission.DISCIPLINE)
    public void passOn(UUID id, UUID toOfficeId) {
        new FieldChecks()
                .unless(toOfficeId != null, "/office", "receiver.missing")
                .done();
        Accusation accusation = desk.find(id);
        requireReadable(accusation);
        Office target = route.onward(accusation.officeId(), toOfficeId);
        AccusationText text = sealing.text(accusation);
        Arrived arrived = days.arrived(null, target, days.today(), accusation.named());
        boolean gone = door.handIn(
                arrived,
                accusation.channel(),
                new SealedDoor.Source(null, accusation.number(), accusation.exposed()),
                sealing.seal(target.id(), arrived.id(), text.bytes()));
        for (AccusationText.FileLine file : text.files()) {
            byte[] plain =
                    sealing.open(file.id(), accusations.file(id, file.id()).orElseThrow());
            accusations.dropFile(file.id());
            gone &= door.handInFile(arrived.id(), file.id(), sealing.seal(target.id(), file.id(), plain));
        }
        if (!gone) {
            throw new RefusedException(new NoDisciplineOffice(target.phone()));
        }
        accusation.passOn(days.today());
        accusations.wipe(accusation);
        desk.record(accusation, AccusationEntry.Kind.PASSED_ON, days.today(), "");
    }

    private static void requireReadable(Accusation accusation) {
        if (!accusation.readable()) {
            throw new RefusedException(new NotPossibleWithAccusation(accusation.number(), accusation.state()));
        }
    }

    /** Where an accusation may be passed on to, the next-higher office first. */
    @Requires(Permission.DISCIPLINE)
    public List<Office> onwards() {
        return route.onwards(actors.get().officeId());
    }
}
