package org.hongyan.admin.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hongyan.accusation.PrepareDisciplineKeys;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Gives discipline offices that have joined their keys; the line takes nothing in for them before. */
@ApplicationScoped
public class DisciplineKeys {

    @Inject
    private PrepareDisciplineKeys keys;

    @Inject
    private CurrentActor actors;

    /** One round; nothing to do but after an office has joined. */
    @ActivateRequestContext
    public void run() {
        actors.become(Actor.system(null, null));
        keys.prepare();
    }
}
