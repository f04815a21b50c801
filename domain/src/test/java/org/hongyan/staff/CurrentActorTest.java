package org.hongyan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hongyan.tenant.Caller;
import org.hongyan.tenant.CurrentCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurrentActorTest {

    private final CurrentCaller caller = new CurrentCaller();
    private final CurrentActor actor = new CurrentActor(caller);

    private static Actor signedIn(UUID person) {
        return new Actor(Actor.Kind.STAFF, person, "", null, null, null, Set.of());
    }

    @Test
    @DisplayName("the name of a sign-in is looked up before anybody knows whose it is")
    void before_the_person_is_known() {
        actor.become(signedIn(null));
        assertThat(caller.get()).isEqualTo(Caller.signedIn(null));
        UUID person = UUID.randomUUID();
        actor.become(signedIn(person));
        assertThat(caller.get()).isEqualTo(Caller.signedIn(person));
    }
}
