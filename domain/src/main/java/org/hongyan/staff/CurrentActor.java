package org.hongyan.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongyan.tenant.Caller;
import org.hongyan.tenant.CurrentCaller;

/** The actor of this request. Setting it also tells the database who calls. */
@RequestScoped
public class CurrentActor {

    private final CurrentCaller caller;
    private Actor actor = Actor.citizen();

    /** For the proxy. */
    protected CurrentActor() {
        this(new CurrentCaller());
    }

    @Inject
    public CurrentActor(CurrentCaller caller) {
        this.caller = caller;
    }

    public Actor get() {
        return actor;
    }

    /** From now on this request acts as the given actor. */
    public void become(Actor newActor) {
        actor = newActor;
        caller.set(
                switch (newActor.kind()) {
                    case STAFF -> newActor.bodyId() == null ? Caller.signedIn(newActor.personId()) : atDesk(newActor);
                    case SYSTEM -> Caller.job(newActor.officeId(), newActor.bodyId());
                    case CITIZEN -> Caller.citizen(List.of());
                });
    }

    private static Caller atDesk(Actor staff) {
        boolean administers = !staff.roles().isEmpty() && staff.roles().stream().allMatch(Role::administers);
        return administers
                ? Caller.administrator(staff.officeId(), staff.bodyId(), staff.person())
                : Caller.staff(staff.officeId(), staff.bodyId(), staff.sectionId(), staff.person());
    }
}
