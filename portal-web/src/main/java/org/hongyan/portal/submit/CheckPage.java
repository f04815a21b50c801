package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.attachment.Attachments;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.petition.SignerList;
import org.hongyan.petition.SubmitPetition;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Texts;
import org.hongyan.privacy.IdentityNumber;
import org.hongyan.privacy.Masking;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.shared.FieldError;
import org.omnifaces.util.Faces;

/** Everything once more, with a way back to each answer; then the petition is submitted. */
@Named("checkPage")
@RequestScoped
public class CheckPage {

    private final SubmitPage page;
    private final PlacePage place;
    private final CitizenDraft draft;
    private final ReceiptCookie receipts;
    private final SubmitPetition submitPetition;
    private final Attachments attachments;
    private final FormPage form;
    private boolean declaration;

    /** For the proxy. */
    protected CheckPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CheckPage(
            SubmitPage page,
            PlacePage place,
            CitizenDraft draft,
            ReceiptCookie receipts,
            SubmitPetition submitPetition,
            Attachments attachments,
            FormPage form) {
        this.page = page;
        this.place = place;
        this.draft = draft;
        this.receipts = receipts;
        this.submitPetition = submitPetition;
        this.attachments = attachments;
        this.form = form;
    }

    /** Submits; a second press, a resend or a refresh finds what the first one stored. */
    public void submit() {
        if (receipts.alreadyAnswered() || (!draft.begun() && receipts.receipt().isPresent())) {
            page.go(Step.DONE);
            return;
        }
        List<FieldError> errors = page.errors();
        if (!errors.isEmpty() || draft.answers().getKnowing() == null) {
            form.show(errors, error -> page.address(stepOf(error.pointer())));
            return;
        }
        submitPetition.submit(new SubmitPetition.Command(
                page.getOffice().code(), draft.answers().input(), declaration, draft.proof(), receipts.requestKey()));
        receipts.keep(Faces.getResponse());
        draft.discard();
        page.go(Step.DONE);
    }

    private static Step stepOf(String pointer) {
        String field = pointer.split("/", -1)[1];
        return switch (field) {
            case "title", "content", "nature" -> Step.WHAT;
            case "place" -> Step.PLACE;
            case "demands" -> Step.DEMANDS;
            default -> Step.WHO;
        };
    }

    /** True where some earlier page still lacks an answer. */
    public boolean isUnfinished() {
        return draft.answers().getKnowing() == null || !page.errors().isEmpty();
    }

    /** First page with something to do. */
    public String getFirstUnfinished() {
        return page.errors().stream()
                .findFirst()
                .map(error -> page.address(stepOf(error.pointer())))
                .orElse(page.address(Step.KNOW));
    }

    public List<Answers.Person> getPeople() {
        return draft.answers().getPeople();
    }

    public String idNumber(Answers.Person person) {
        return Masking.idNumber(IdentityNumber.normalise(person.getIdNumber()));
    }

    public String phone(Answers.Person person) {
        return person.getPhone() == null ? "" : Masking.phone(PhoneNumber.normalise(person.getPhone()));
    }

    public String getWholePlace() {
        return place.getWhole() + stored(draft.answers().getPlaceDetail());
    }

    /** What was typed, as it will be kept: a page to be checked must not be deceived by reversed writing. */
    public String stored(String typed) {
        return PetitionChecks.asStored(typed);
    }

    /** The number as it was understood. */
    public String getHeadCount() {
        int understood = HeadCount.parse(draft.answers().getHeadCount());
        return understood > 0 ? String.valueOf(understood) : draft.answers().getHeadCount();
    }

    /** How many sign beside the petitioners. */
    public int getSigners() {
        return SignerList.rows(draft.answers().getSigners()).size();
    }

    public String getSignersCount() {
        return Texts.text("submit.check.signersCount", getSigners());
    }

    public String getNature() {
        return Texts.text("submit.nature." + draft.answers().getNature());
    }

    public String getKnowing() {
        String knowing = draft.answers().getKnowing();
        return knowing == null ? "" : Texts.text("submit.knowing." + knowing);
    }

    public String getPublishing() {
        Boolean publish = draft.answers().getPublish();
        return publish == null ? "" : Texts.text(publish ? "submit.publish.yes" : "submit.publish.no");
    }

    public String getFiles() {
        return draft.proof() == null
                ? ""
                : attachments.ofDraft(draft.proof()).stream()
                        .map(file -> file.name() + " (" + FilesPage.size(file.size()) + ")")
                        .collect(Collectors.joining("\n"));
    }

    public boolean isDeclaration() {
        return declaration;
    }

    public void setDeclaration(boolean declaration) {
        this.declaration = declaration;
    }
}
