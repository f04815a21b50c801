package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.ClockStart;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotPossibleNow;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.FieldChecks;
import org.hongyan.reply.Recipients;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/**
 * "I want an opinion" (T47): the petitioner by the own code, or the clerk from a letter, a visit or a call. After a short
 * reply in the simple procedure the body goes on where it stopped, its sixty days with their original last day; after an
 * answer of the office the matter is handed to whoever is competent, with fifteen new days from the request.
 */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项、第三十二条、信访事项简易办理办法")
public class WantOpinion {

    @Inject
    private Matters matters;

    @Inject
    private Petitions petitions;

    @Inject
    private Recipients recipients;

    @Inject
    private CaseAccess access;

    @Inject
    private WantedOpinionPolicy policy;

    @Inject
    private Steps steps;

    @Inject
    private ClockBook clocks;

    @Inject
    private StandingBook standing;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /**
     * By the petitioner whose proof is presented. Returns by when the office has to make the next step.
     *
     * @param number of the own petition
     */
    @Requires(Permission.PETITIONER)
    public LocalDate want(String number) {
        Petitioner petitioner = proven(number);
        return take(locked(matterOf(petitioner)), petitioner.id(), Channel.ONLINE, steps.today());
    }

    /** Last day on which the petitioner whose proof is presented may ask; empty if there is nothing to ask for. */
    @Requires(Permission.PETITIONER)
    public Optional<LocalDate> lastDay(String number) {
        return petitions.proven(number).flatMap(petitioner -> matters.byId(matterOf(petitioner))
                .flatMap(matter -> policy.lastDay(matter, petitioner.id(), steps.today())));
    }

    /**
     * By the clerk of the body that answered, or of the office that registered.
     *
     * @param askedOn day of the postmark, the visit or the call; it decides whether the request is in time
     */
    @Requires(Permission.REGISTER)
    public LocalDate enter(UUID matterId, UUID petitionerId, Channel channel, LocalDate askedOn) {
        Matter matter = matters.forChange(matterId);
        if (!access.require(matterId).holder()
                && !matter.bodyId().equals(actors.get().bodyId())) {
            throw new RefusedException(new NotTheHolder(matter.number()));
        }
        List<UUID> all = recipients.of(matterId).stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
        new FieldChecks()
                .unless(petitionerId != null && all.contains(petitionerId), "/petitionerId", "petitioner.unknown")
                .unless(channel != null, "/channel", "channel.missing")
                .happened("/askedOn", askedOn, matter.receivedOn(), steps.today())
                .done();
        return take(matter, petitionerId, channel, askedOn);
    }

    private LocalDate take(Matter matter, UUID petitionerId, Channel channel, LocalDate askedOn) {
        // the table first: what is not answered has no answer to be discontent with
        steps.check(matter, Transition.WANT_OPINION, WantedOpinionPolicy.TO_BODY);
        String guard = policy.require(matter, petitionerId, askedOn);
        Unit body = offices.unit(matter.responsibleBodyId()).orElseThrow();
        boolean anew = guard.equals(WantedOpinionPolicy.TO_OFFICE);
        LocalDate until = anew ? dispatchAnew(matter, body) : handleOn(matter, body);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("channel", channel.name());
        args.put("on", askedOn.toString());
        args.put("receiver", body.name());
        args.put(anew ? "next" : "until", until.toString());
        args.put("by", until.toString());
        steps.take(matter, Transition.WANT_OPINION, guard, Audience.PETITIONER, args);
        standing.refresh(matter);
        return until;
    }

    /** Nobody has accepted it yet: the office forwards it as if it had arrived today. */
    private LocalDate dispatchAnew(Matter matter, Unit body) {
        matter.answerableTo(null, null);
        matter.opinionWanted();
        return start(matter, ClockKind.DISPATCH, body);
    }

    /** The body that answered shortly owes an opinion; a question becomes a claim by wanting one. */
    private LocalDate handleOn(Matter matter, Unit body) {
        matter.opinionWanted();
        matter.answerableTo(body.id(), PaperWords.ORDINARY);
        return clocks.runAgain(matter.id(), ClockKind.HANDLING)
                .orElseGet(() -> start(matter, ClockKind.HANDLING, body));
    }

    private LocalDate start(Matter matter, ClockKind kind, Unit body) {
        return clocks.start(ClockStart.of(matter.id(), kind, body.officeId(), body.id(), steps.today()))
                .map(MatterClock::dueOn)
                .orElseThrow();
    }

    private Petitioner proven(String number) {
        return petitions.proven(number).orElseThrow(() -> new RefusedException(new MatterNotFound()));
    }

    private UUID matterOf(Petitioner petitioner) {
        return petitions.byId(petitioner.petitionId()).orElseThrow().matterId();
    }

    /** The petitioner may change the own matter only while it is answered; in any other state that is the reason why not. */
    private Matter locked(UUID matterId) {
        try {
            return matters.forChange(matterId);
        } catch (RefusedException closed) {
            Matter matter = matters.byId(matterId).orElseThrow(() -> closed);
            throw new RefusedException(
                    policy.wanted(matterId)
                            ? new OpinionWanted(matter.number())
                            : new NotPossibleNow(matter.number(), matter.state(), Transition.WANT_OPINION));
        }
    }
}
