package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.Attachments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.Deadlines;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterDetails;
import org.hongyan.matter.Matters;
import org.hongyan.matter.StandingBook;
import org.hongyan.privacy.BlindIndex;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.OfficeLevel;

/** Stores a petition with its new matter, in the order the database's rules ask for. */
@ApplicationScoped
class Filing {

    private final Matters matters;
    private final Petitions petitions;
    private final StandingBook standing;
    private final Deadlines deadlines;
    private final QueryCodes queryCodes;
    private final KeyRing ring;
    private final BlindIndex index;
    private final Attachments attachments;
    private final Divisions divisions;

    /** For the proxy. */
    protected Filing() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Filing(
            Matters matters,
            Petitions petitions,
            StandingBook standing,
            Deadlines deadlines,
            QueryCodes queryCodes,
            KeyRing ring,
            BlindIndex index,
            Attachments attachments,
            Divisions divisions) {
        this.matters = matters;
        this.petitions = petitions;
        this.standing = standing;
        this.deadlines = deadlines;
        this.queryCodes = queryCodes;
        this.ring = ring;
        this.index = index;
        this.attachments = attachments;
        this.divisions = divisions;
    }

    /** What is to be stored. */
    record File(
            Matter matter, PetitionInput input, Arrival arrival, UUID registeredBy, Codes codes, Intake.Slot slot) {}

    Codes codesFor(String number, int petitioners) {
        List<String> codes = new ArrayList<>();
        List<String> proofs = new ArrayList<>();
        for (int i = 0; i < petitioners; i++) {
            QueryCode code = queryCodes.fresh();
            codes.add(code.reveal());
            proofs.add(queryCodes.proofOf(number, code));
        }
        return new Codes(List.copyOf(codes), List.copyOf(proofs));
    }

    static MatterDetails details(PetitionInput input, Arrival arrival) {
        return new MatterDetails(
                input.nature(),
                PetitionChecks.TITLE.clean(input.title()),
                input.subject() == null || input.subject().isBlank() ? null : input.subject(),
                input.divisionCode(),
                PetitionChecks.PLACE.clean(input.placeDetail()),
                input.confidential(),
                input.keepFromVillage(),
                input.headCount(),
                arrival.on());
    }

    /** The files of the draft belong to the petition from now on. */
    void bindFiles(String draftProof, Matter matter) {
        if (draftProof != null) {
            UUID petition = petitions.ofMatter(matter.id()).get(0).id();
            attachments.bind(draftProof, petition, matter.id(), matter.bodyId(), matter.officeId());
        }
    }

    /** Stores everything; {@code steps} writes the first entry of the timeline and starts the clocks. */
    Receipt file(File file, Runnable steps) {
        Matter matter = file.matter();
        matters.add(
                matter,
                file.input().demands().stream()
                        .map(PetitionChecks.DEMAND::clean)
                        .toList());
        Petition petition = new Petition(matter, file.input(), file.arrival(), aboveLevel(file), file.registeredBy());
        List<Petitioner> people = new ArrayList<>();
        for (PetitionerInput one : file.input().petitioners()) {
            people.add(new Petitioner(petition, people.size() + 1, one, ring, index));
        }
        petitions.add(petition, people, file.codes().proofs());
        List<CoPetitioner> signers = new ArrayList<>();
        for (SignerList.Row row : SignerList.rows(file.input().signers())) {
            signers.add(new CoPetitioner(petition, signers.size() + 1, row, ring));
        }
        petitions.addSigners(signers);
        standing.open(matter);
        steps.run();
        standing.refresh(matter);
        return receipt(file, petition, people);
    }

    private boolean aboveLevel(File file) {
        // only a visit can be above level, so that nothing is asked for the many others
        String place = file.arrival().channel().isVisit() ? file.input().divisionCode() : null;
        OfficeLevel competent = place == null
                ? null
                : divisions.byCode(place).map(Division::level).orElse(null);
        return AboveLevelPolicy.above(
                file.arrival().channel(), file.slot().office().level(), competent);
    }

    private Receipt receipt(File file, Petition petition, List<Petitioner> people) {
        LocalDate decideBy =
                deadlines.due(ClockKind.DISPATCH, petition.receivedOn()).due();
        List<Receipt.PersonCode> codes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            codes.add(new Receipt.PersonCode(
                    i + 1, people.get(i).name(ring), file.codes().codes().get(i)));
        }
        return new Receipt(
                file.matter().id(),
                petition.id(),
                petition.number(),
                file.slot().office().id(),
                file.slot().office().name(),
                petition.channel(),
                petition.title(),
                petition.receivedAt(),
                decideBy,
                List.copyOf(codes));
    }
}
