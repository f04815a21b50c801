package org.hongyan.procedure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Timeline;
import org.hongyan.matter.Transition;
import org.hongyan.petition.Material;
import org.hongyan.petition.MaterialAnswer;
import org.hongyan.petition.Materials;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * New material in an answered matter is dealt with (T37): answered in writing over the head's signature, or registered as a matter of its own. The
 * third way, handling the matter again, is a step of its own and ends the wait by itself.
 */
@UseCase
@LegalBasis("信访工作条例 第二十八条、第三十二条")
public class AnswerMaterial {

    @Inject
    private StepDesk desk;

    @Inject
    private Matters matters;

    @Inject
    private Petitions petitions;

    @Inject
    private Materials materials;

    @Inject
    private Timeline timeline;

    @Inject
    private StandingBook standing;

    @Inject
    private Steps steps;

    @Inject
    private KeyRing ring;

    /** Words the answer to all that waits in the matter; the head signs it. Returns the id of the draft. */
    @Requires({Permission.HANDLE, Permission.DISPATCH})
    public UUID reply(UUID matterId, String text) {
        Matter matter = desk.held(matterId);
        waiting(matter);
        new FieldChecks().required("/text", text, FieldChecks.LONG).done();
        return desk.prepare(
                matter,
                Transition.ADD_MATERIAL,
                MaterialReplyStep.GUARD,
                Details.none().with("text", FieldChecks.clean(text)));
    }

    /**
     * What was added is another matter and has been registered as one.
     *
     * @param number of that matter: of the same petitioner, not received before the material
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER})
    public void registeredAs(UUID matterId, String number) {
        Matter matter = desk.held(matterId);
        List<Material> waiting = waiting(matter);
        Optional<Matter> other = matters.byNumber(FieldChecks.clean(number))
                .filter(one -> !one.id().equals(matterId));
        LocalDate first = waiting.stream()
                .map(Material::receivedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        new FieldChecks()
                .required("/number", number, FieldChecks.LINE)
                .unless(FieldChecks.clean(number).isEmpty() || other.isPresent(), "/number", "material.unknownNumber")
                .unless(other.isEmpty() || samePerson(matter, other.get()), "/number", "material.otherPerson")
                .unless(other.isEmpty() || !other.get().receivedOn().isBefore(first), "/number", "material.earlier")
                .done();
        String own = other.orElseThrow().number();
        waiting.forEach(one -> one.answer(MaterialAnswer.REGISTERED, own, steps.today()));
        timeline.add(matterId, "MATERIAL_REGISTERED", Audience.PETITIONER, Map.of("into", own));
        standing.refresh(matter);
    }

    private List<Material> waiting(Matter matter) {
        List<Material> waiting = materials.unanswered(matter.id());
        if (waiting.isEmpty()) {
            throw new RefusedException(new NothingToAnswer(matter.number()));
        }
        return waiting;
    }

    private boolean samePerson(Matter one, Matter other) {
        Set<String> names = new HashSet<>(names(one));
        names.retainAll(names(other));
        return !names.isEmpty();
    }

    private Set<String> names(Matter matter) {
        return petitions.petitionersOfMatter(matter.id()).stream()
                .map(petitioner -> petitioner.name(ring))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
