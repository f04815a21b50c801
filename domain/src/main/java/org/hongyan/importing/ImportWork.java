package org.hongyan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Subjects;

/**
 * Works on a table beside the requests, as the clerk who brought it and with what this clerk may do: reads it, or registers
 * line after line, each in a transaction of its own. Stopped at any moment, it goes on where it stopped.
 */
@ApplicationScoped
public class ImportWork {

    @Inject
    private ReadTable reading;

    @Inject
    private ImportStep step;

    @Inject
    private Divisions divisions;

    @Inject
    private Subjects subjects;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    /** Does all there is to do; nothing where somebody else is at it. */
    @ActivateRequestContext
    public void run(UUID id, Actor clerk) {
        actors.become(clerk);
        if (!step.hold(id)) {
            return;
        }
        reading.read(id);
        Optional<Imports.Waiting> row = step.next(id);
        RowReading reader = row.isEmpty()
                ? null
                : new RowReading(
                        divisions.all(),
                        subjects.all(),
                        offices.byId(clerk.officeId()).orElseThrow().divisionCode());
        while (row.isPresent() && !Thread.currentThread().isInterrupted()) {
            register(id, row.get(), reader);
            row = step.next(id);
        }
        step.letGo(id);
    }

    private void register(UUID id, Imports.Waiting row, RowReading reader) {
        try {
            step.register(id, row, reader);
        } catch (InvalidInputException wrong) {
            step.spoil(id, row.line(), RowText.ofErrors(wrong.errors()));
        } catch (RefusedException refused) {
            step.spoil(id, row.line(), RowText.ofErrors(ImportStep.refused()));
        }
    }
}
