package org.hongyan.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.staff.Role;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.testing.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The only place where a state changes: what it asks, writes and tells, and that a refused step changes nothing. */
class StepsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private final List<String> written = new ArrayList<>();
    private final List<MatterMoved> told = new ArrayList<>();
    private final CurrentActor actors = new CurrentActor(new CurrentCaller());
    private final AuditSubject subject = new AuditSubject();
    private final Steps steps = new Steps(actors, subject, new Notebook(), new Listeners(), TestClock.at(NOW));

    private final Matter matter = Matter.registered(
            "赤信-2026-00001-0",
            UUID.randomUUID(),
            UUID.randomUUID(),
            new MatterDetails(Nature.CLAIM, "题", null, null, null, false, false, 1, LocalDate.of(2026, 11, 2)),
            LocalDate.of(2026, 11, 2),
            Instant.EPOCH);

    private void become(Role... roles) {
        UUID body = UUID.randomUUID();
        actors.become(new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", body, body, null, Set.of(roles)));
    }

    private void refused(Refusal why, Runnable step) {
        MatterState before = matter.state();
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(why));
        assertThat(matter.state()).isEqualTo(before);
        assertThat(written).isEmpty();
        assertThat(told).isEmpty();
    }

    private LifecycleRow handOver() {
        return steps.take(
                matter,
                Transition.HAND_OVER,
                "forward.receiver_checked",
                Audience.PETITIONER,
                Map.of("receiver", "某镇"));
    }

    @Test
    @DisplayName("迈一步：换状态、记经过、通知旁听者、写审计对象，一样不少")
    void taken() {
        become(Role.DISPATCHER);
        LifecycleRow row = handOver();
        assertThat(row.to()).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(matter.state()).isEqualTo(MatterState.IN_TRANSIT);
        assertThat(matter.stateSince()).isEqualTo(NOW);
        assertThat(written).containsExactly("HAND_OVER PETITIONER {receiver=某镇}");
        assertThat(told).containsExactly(new MatterMoved(matter, row, Map.of("receiver", "某镇")));
        assertThat(subject.matterId()).isEqualTo(matter.id());
        assertThat(steps.today()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void refused_to_whoever_has_no_such_part_and_from_a_state_without_such_a_step() {
        become(Role.HANDLER, Role.APPROVER);
        refused(new NotYourStep(matter.number(), Transition.HAND_OVER), this::handOver);
        become(Role.DISPATCHER);
        refused(
                new NotPossibleNow(matter.number(), MatterState.REGISTERED, Transition.COMPLETE),
                () -> steps.take(matter, Transition.COMPLETE, "complete.after_reply", Audience.PETITIONER, Map.of()));
        refused(
                new NotPossibleNow(matter.number(), MatterState.REGISTERED, Transition.HAND_OVER),
                () -> steps.check(matter, Transition.HAND_OVER, "another.guard"));
        assertThat(steps.open(matter, Transition.DIVERT, "route.other_legal").to())
                .as("asked of the table alone")
                .isEqualTo(MatterState.DIVERTED);
    }

    @Test
    @DisplayName("系统代人迈的一步：只有系统能迈，只代有这一步的人")
    void taken_by_the_software_for_somebody() {
        become(Role.INTAKE_CLERK);
        refused(new NotYourStep(matter.number(), Transition.WITHDRAW), () -> withdraw(ActorRole.CITIZEN));
        actors.become(Actor.system(null, null));
        refused(new NotYourStep(matter.number(), Transition.WITHDRAW), () -> withdraw(ActorRole.HANDLER));
        withdraw(ActorRole.CITIZEN);
        assertThat(matter.state()).isEqualTo(MatterState.WITHDRAWN);
    }

    private void withdraw(ActorRole asker) {
        steps.takeFor(
                asker, matter, Transition.WITHDRAW, "withdraw.own_code_all_7_days", Audience.PETITIONER, Map.of());
    }

    @Test
    void the_first_step_leaves_the_state_and_asks_the_same() {
        become(Role.HANDLER);
        refused(
                new NotYourStep(matter.number(), Transition.REGISTER_DIRECTLY),
                () -> steps.begin(matter, Transition.REGISTER_DIRECTLY, Audience.PETITIONER, Map.of()));
        become(Role.INTAKE_CLERK);
        refused(
                new NotPossibleNow(matter.number(), MatterState.REGISTERED, Transition.SUBMIT),
                () -> steps.begin(matter, Transition.SUBMIT, Audience.PETITIONER, Map.of()));
        LifecycleRow row = steps.begin(matter, Transition.REGISTER_DIRECTLY, Audience.PETITIONER, Map.of());
        assertThat(matter.state()).isEqualTo(MatterState.REGISTERED);
        assertThat(matter.stateSince()).isEqualTo(Instant.EPOCH);
        assertThat(written).containsExactly("REGISTER_DIRECTLY PETITIONER {}");
        assertThat(told).containsExactly(new MatterMoved(matter, row, Map.of()));
        assertThat(subject.matterId()).isEqualTo(matter.id());
    }

    @Test
    void parts_are_played_by_citizens_the_software_and_posts() {
        assertThat(Steps.roles(Actor.citizen())).containsExactly(ActorRole.CITIZEN);
        assertThat(Steps.roles(Actor.system(null, null))).containsExactly(ActorRole.SYSTEM);
        become(Role.ARCHIVIST);
        assertThat(Steps.roles(actors.get())).containsExactly(ActorRole.ARCHIVIST);
    }

    private final class Notebook implements Timeline {

        @Override
        public void add(UUID matterId, String kind, Audience audience, Map<String, String> args) {
            assertThat(matterId).isEqualTo(matter.id());
            written.add(kind + " " + audience + " " + args);
        }

        @Override
        public List<TimelineEntry> of(UUID matterId) {
            return List.of();
        }

        @Override
        public TimelinePart part(UUID matterId, TimelineQuery query, int size) {
            return new TimelinePart(List.of(), false, List.of(), false);
        }

        @Override
        public Optional<TimelineEntry> latest(UUID matterId) {
            return Optional.empty();
        }

        @Override
        public int count(UUID matterId, Set<String> kinds) {
            return 0;
        }

        @Override
        public boolean wrote(UUID matterId) {
            return false;
        }
    }

    private final class Listeners implements Event<MatterMoved> {

        @Override
        public void fire(MatterMoved moved) {
            told.add(moved);
        }

        @Override
        public <U extends MatterMoved> CompletionStage<U> fireAsync(U moved) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MatterMoved> CompletionStage<U> fireAsync(U moved, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<MatterMoved> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends MatterMoved> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MatterMoved> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
