package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.Attachments;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.Masking;
import org.hongyan.staff.CurrentActor;

/** Reads the case file for a page. A plain read, not a use case; unmasking is one. */
@ApplicationScoped
@Transactional
public class CaseFiles {

    private final CaseAccess access;
    private final Petitions petitions;
    private final Materials materials;
    private final Attachments attachments;
    private final KeyRing ring;
    private final CurrentActor actor;

    /** For the proxy. */
    protected CaseFiles() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CaseFiles(
            CaseAccess access,
            Petitions petitions,
            Materials materials,
            Attachments attachments,
            KeyRing ring,
            CurrentActor actor) {
        this.access = access;
        this.petitions = petitions;
        this.materials = materials;
        this.attachments = attachments;
        this.ring = ring;
        this.actor = actor;
    }

    /**
     * For a page: names are masked as in every list, whoever looks; {@link RevealPetitioner} shows one with a reason.
     * {@link org.hongyan.matter.MatterNotFound} if the caller has no part in the matter.
     */
    public CaseFile of(UUID matterId) {
        access.require(matterId);
        return read(matterId, false);
    }

    /**
     * For a paper that is nothing without the names, as the sheets of a case file. In clear for the body that holds or
     * reviews the matter, masked for every other. {@link org.hongyan.matter.MatterNotFound} as above.
     */
    public CaseFile withNames(UUID matterId) {
        Part part = access.require(matterId);
        return read(matterId, part.holder() || part.has(StandingRole.REVIEWER));
    }

    private CaseFile read(UUID matterId, boolean inClear) {
        List<CaseFile.Letter> letters = petitions.ofMatter(matterId).stream()
                .map(petition -> letter(petition, inClear))
                .toList();
        return new CaseFile(letters, attachments.ofMatter(matterId));
    }

    private CaseFile.Letter letter(Petition petition, boolean inClear) {
        return new CaseFile.Letter(
                petition.id(),
                petition.number(),
                petition.channel(),
                petition.receivedOn(),
                petition.receivedAt(),
                petition.title(),
                petition.content(),
                petition.headCount(),
                petition.aboveLevel(),
                petitions.petitioners(petition.id()).stream()
                        .map(person -> person(person, inClear))
                        .toList(),
                petitions.signers(petition.id()).stream()
                        .map(CoPetitioner::nameMasked)
                        .toList(),
                materials.ofPetition(petition.id()).stream()
                        .map(added -> new CaseFile.Added(added.receivedOn(), added.text(), added.files()))
                        .toList(),
                noted(petition));
    }

    private List<CaseFile.Noted> noted(Petition petition) {
        boolean own = petition.officeId().equals(actor.get().officeId());
        Map<String, String> written = Arrival.intake(petition.intakeJson());
        return Arrays.stream(IntakeField.values())
                .filter(field -> own || field != IntakeField.TALK_NOTE)
                .filter(field -> written.containsKey(field.key()))
                .map(field -> new CaseFile.Noted(field, written.get(field.key())))
                .toList();
    }

    private CaseFile.Person person(Petitioner petitioner, boolean inClear) {
        return new CaseFile.Person(
                petitioner.id(),
                petitioner.seq(),
                inClear ? petitioner.name(ring) : petitioner.nameMasked(),
                Masking.idNumber(petitioner.idNumber(ring)),
                Masking.phone(petitioner.phone(ring)),
                Masking.contact(petitioner.email(ring)),
                Masking.address(petitioner.address(ring)),
                petitioner.hasLeft());
    }
}
