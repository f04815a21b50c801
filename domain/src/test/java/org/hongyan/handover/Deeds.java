package org.hongyan.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hongyan.deadline.ClockKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.procedure.PrepareDiversion;
import org.hongyan.procedure.PrepareTakeOver;
import org.hongyan.procedure.SignPrepared;
import org.hongyan.route.LegalRoute;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Unit;
import org.hongyan.testing.ReportDeeds;
import org.hongyan.testing.World;

/** What a random person tries with a matter; counts what was not refused. */
final class Deeds {

    /** Everything that is tried. */
    enum Kind {
        HAND_OVER,
        RECALL,
        DRAFT_OBJECTION,
        SIGN_OBJECTION,
        UPHOLD,
        REJECT,
        DESIGNATE,
        PREPARE_STEP,
        PREPARE_TAKEOVER,
        PREPARE_MISPLACED,
        PREPARE_MOVE,
        RAISE,
        SIGN_STEP,
        ASK_LONGER,
        GRANT_LONGER,
        ASK_HELP,
        GIVE_HELP,
        ACCEPT,
        ANSWER,
        DRAFT_REPORT,
        SIGN_REPORT,
        ACCEPT_REPORT,
        RETURN_REPORT
    }

    static final String REASONS = "经查，该补偿款由其他单位发放，不属于本单位职权范围，附拨款凭证。";

    static final Objection.Grounds GROUNDS = new Objection.Grounds(REASONS, "单位职责清单", "另一个单位");

    private final World world;
    final DeedsBeside beside;
    private final List<Actor> people;
    private final Map<UUID, List<Actor>> byBody;
    private final Map<Kind, Integer> done = new ConcurrentHashMap<>();

    Deeds(World world, List<Actor> people) {
        this.world = world;
        this.beside = new DeedsBeside(world);
        this.people = people;
        this.byBody = people.stream().collect(Collectors.groupingBy(Actor::bodyId));
    }

    /** How often each deed was not refused. */
    Map<Kind, Integer> done() {
        return done;
    }

    /** A deed that must not be refused. */
    void certainly(Kind kind, Actor actor, Runnable deed) {
        world.run(actor, deed);
        done.merge(kind, 1, Integer::sum);
    }

    /** Mostly somebody with a part in the matter, sometimes anybody, tries something that may fit. */
    void tryOne(UUID matter, Random random, Collection<Throwable> broken) {
        Actor actor = somebody(matter, random);
        Kind kind = kind(matter, random);
        try {
            act(kind, matter, actor, random);
            done.merge(kind, 1, Integer::sum);
        } catch (RefusedException | InvalidInputException expected) {
            return;
        } catch (RuntimeException unexpected) {
            broken.add(new AssertionError(kind + " by " + actor.name() + " on " + matter, unexpected));
        }
    }

    /** Mostly what the state lets somebody hope for, sometimes anything. */
    private Kind kind(UUID matter, Random random) {
        List<Kind> likely = random.nextInt(4) == 0
                ? List.of(Kind.values())
                : switch (HandoverInvariant.state(world.database(), matter)) {
                    case "IN_TRANSIT", "BOUND" ->
                        List.of(
                                Kind.HAND_OVER,
                                Kind.RECALL,
                                Kind.DRAFT_OBJECTION,
                                Kind.SIGN_OBJECTION,
                                Kind.SIGN_OBJECTION,
                                Kind.RAISE,
                                Kind.ACCEPT);
                    case "DISPUTED" -> List.of(Kind.DESIGNATE);
                    case "REGISTERED" ->
                        List.of(Kind.HAND_OVER, Kind.HAND_OVER, Kind.HAND_OVER, Kind.PREPARE_STEP, Kind.SIGN_STEP);
                    case "OBJECTED" -> List.of(Kind.UPHOLD, Kind.REJECT);
                    case "ACCEPTED" ->
                        List.of(
                                Kind.ANSWER,
                                Kind.ASK_LONGER,
                                Kind.GRANT_LONGER,
                                Kind.ASK_HELP,
                                Kind.GIVE_HELP,
                                Kind.PREPARE_TAKEOVER,
                                Kind.PREPARE_MISPLACED,
                                Kind.PREPARE_MOVE,
                                Kind.SIGN_STEP);
                    case "REPLIED" ->
                        List.of(Kind.DRAFT_REPORT, Kind.SIGN_REPORT, Kind.ACCEPT_REPORT, Kind.RETURN_REPORT);
                    default -> List.of(Kind.HAND_OVER);
                };
        return likely.get(random.nextInt(likely.size()));
    }

    private Actor somebody(UUID matter, Random random) {
        Actor any = people.get(random.nextInt(people.size()));
        if (random.nextInt(8) == 0) {
            return any;
        }
        List<UUID> bodies = HandoverInvariant.bodiesWithAPart(world.database(), matter);
        List<Actor> there = byBody.get(bodies.get(random.nextInt(bodies.size())));
        return there.get(random.nextInt(there.size()));
    }

    private void act(Kind kind, UUID matter, Actor actor, Random random) {
        world.run(actor, () -> {
            switch (kind) {
                case HAND_OVER -> handOver(matter, actor, random);
                case RECALL -> world.get(RecallHandover.class).recall(matter, "发错单位了。");
                case DRAFT_OBJECTION -> world.get(DraftObjection.class).draft(matter, GROUNDS);
                case SIGN_OBJECTION -> world.get(SignObjection.class).sign(matter);
                case UPHOLD -> judge(matter, Objection.Verdict.UPHELD);
                case REJECT -> judge(matter, Objection.Verdict.REJECTED);
                case DESIGNATE -> designate(matter, random);
                case PREPARE_STEP -> prepareDiversion(matter);
                case PREPARE_TAKEOVER -> world.get(PrepareTakeOver.class).prepare(matter, REASONS);
                case PREPARE_MISPLACED -> beside.prepareMisplaced(matter);
                case PREPARE_MOVE ->
                    beside.prepareMove(
                            matter, people.get(random.nextInt(people.size())).bodyId());
                case RAISE -> beside.raise(matter);
                case ASK_LONGER -> beside.askLonger(matter);
                case GRANT_LONGER -> beside.grantLonger(matter, actor);
                case ASK_HELP ->
                    beside.askHelp(
                            matter, people.get(random.nextInt(people.size())).bodyId());
                case GIVE_HELP -> beside.giveHelp(matter, actor);
                case SIGN_STEP -> world.get(SignPrepared.class).sign(matter);
                case ACCEPT -> world.inTransaction(() -> accept(matter, actor));
                case ANSWER -> world.inTransaction(() -> answer(matter));
                case DRAFT_REPORT -> draftReport(matter);
                case SIGN_REPORT -> world.get(SignReport.class).sign(matter);
                case ACCEPT_REPORT -> world.get(JudgeReport.class).accept(matter);
                case RETURN_REPORT -> returnReport(matter);
            }
        });
    }

    void draftReport(UUID matter) {
        world.get(DraftReport.class).draft(matter, ReportDeeds.content("到现场查看，走访了三户。", "已逐条答复并送达信访人。"));
    }

    void returnReport(UUID matter) {
        world.get(JudgeReport.class).sendBack(matter, "第二条没有写明依据。", LocalDate.of(2026, 12, 18));
    }

    void prepareDiversion(UUID matter) {
        world.get(PrepareDiversion.class)
                .prepare(new PrepareDiversion.Order(
                        matter, null, LegalRoute.ARBITRATION, "劳动人事争议仲裁委员会", REASONS, "", "已告知地址。", REASONS));
    }

    void judge(UUID matter, Objection.Verdict verdict) {
        world.get(JudgeObjection.class).judge(matter, verdict, "按职责分工决定。");
    }

    private void designate(UUID matter, Random random) {
        List<Unit> bodies = world.get(DesignationChoice.class).bodies(matter);
        UUID body = bodies.isEmpty()
                ? null
                : bodies.get(random.nextInt(bodies.size())).id();
        LocalDate reportBy = random.nextBoolean() ? null : LocalDate.of(2026, 12, 11);
        world.get(DesignateHandler.class).designate(matter, body, "按职责分工指定。", reportBy);
    }

    private void handOver(UUID matter, Actor actor, Random random) {
        List<ReceiverPolicy.Candidate> candidates =
                world.get(ReceiverPolicy.class).candidates(actor.officeId(), actor.bodyId());
        UUID receiver = random.nextInt(10) == 0 || candidates.isEmpty()
                ? people.get(random.nextInt(people.size())).bodyId()
                : candidates.get(random.nextInt(candidates.size())).body().id();
        HandoverKind kind = HandoverKind.values()[random.nextInt(2)];
        // the further down, the earlier
        LocalDate limit = List.of(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 4))
                .get(random.nextInt(3));
        world.get(HandOverMatter.class)
                .handOver(new HandOverMatter.Order(matter, kind, receiver, limit, "查清事实，书面答复并报结。", ""));
    }

    /** What the receiver does when it takes the matter up, without its notice. */
    Void accept(UUID id, Actor actor) {
        Matter matter = world.get(Matters.class).forChange(id);
        world.get(CaseAccess.class).requireHolder(id);
        boolean own = matter.state() == MatterState.REGISTERED;
        String guard = matter.state() == MatterState.BOUND ? "accept.bound" : "accept.powers_confirmed";
        world.get(Steps.class)
                .check(matter, own ? Transition.ACCEPT_OWN : Transition.ACCEPT, own ? "accept.own_powers" : guard);
        if (!own) {
            world.get(Handovers.class).openTo(id, actor.bodyId()).orElseThrow().accept();
        }
        world.get(Steps.class)
                .take(
                        matter,
                        own ? Transition.ACCEPT_OWN : Transition.ACCEPT,
                        own ? "accept.own_powers" : guard,
                        Audience.PETITIONER,
                        Map.of());
        world.get(ClockBook.class)
                .stop(
                        id,
                        world.get(Steps.class).today(),
                        ClockKind.DISPATCH,
                        ClockKind.OBJECTION,
                        ClockKind.RECEIPT_NOTICE);
        world.get(StandingBook.class).refresh(matter);
        return null;
    }

    /** The opinion, drafted or signed. */
    Void answer(UUID id) {
        Matter matter = world.get(Matters.class).forChange(id);
        world.get(CaseAccess.class).requireHolder(id);
        boolean signing = matter.state() == MatterState.OPINION_PENDING;
        world.get(Steps.class)
                .take(
                        matter,
                        signing ? Transition.REPLY : Transition.DRAFT_OPINION,
                        signing ? "opinion.signed" : "opinion.ready",
                        Audience.PETITIONER,
                        Map.of());
        world.get(StandingBook.class).refresh(matter);
        return null;
    }
}
