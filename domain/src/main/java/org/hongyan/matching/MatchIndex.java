package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.hongyan.handover.HandedOver;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterMoved;
import org.hongyan.matter.MatterState;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;

/**
 * Keeps what petitions are found again by: from their registration, which cannot be taken back, and never of anything
 * sealed.
 */
@ApplicationScoped
class MatchIndex {

    private final Petitions petitions;
    private final PetitionMarks sketches;
    private final MatchMarks marks;

    /** For the proxy. */
    protected MatchIndex() {
        this(null, null, null);
    }

    @Inject
    MatchIndex(Petitions petitions, PetitionMarks sketches, MatchMarks marks) {
        this.petitions = petitions;
        this.sketches = sketches;
        this.marks = marks;
    }

    void onStep(@Observes MatterMoved moved) {
        Matter matter = moved.matter();
        Transition step = moved.row().transition();
        if (moved.row().to() == MatterState.SEALED_OUT) {
            marks.forget(matter.id());
        } else if (matter.nature() != Nature.ACCUSATION
                && (step == Transition.REGISTER || step == Transition.REGISTER_DIRECTLY)) {
            petitions.ofMatter(matter.id()).forEach(this::add);
        }
    }

    void onHandedOver(@Observes HandedOver handed) {
        if (handed.matter().nature() != Nature.ACCUSATION) {
            marks.passOn(handed.matter().id(), handed.handover().receiverBodyId());
        }
    }

    private void add(Petition petition) {
        Map<Integer, Set<String>> persons = sketches.persons(petition);
        PetitionSketch sketch = sketches.sketch(petition, persons);
        marks.add(petition.id(), petition.matterId(), persons, PetitionMarks.marksOf(sketch), sketch.grams());
    }
}
