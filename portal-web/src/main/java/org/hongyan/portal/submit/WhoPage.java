package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.petition.SignerFile;
import org.hongyan.petition.SignerList;
import org.hongyan.portal.faces.ChosenFiles;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.shared.FieldError;

/** Who it is: one to five petitioners or representatives, and for how many. */
@Named("whoPage")
@RequestScoped
public class WhoPage {

    private static final String SIGNERS_FILE = "signersFile";

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final FormPage form;

    /** For the proxy. */
    protected WhoPage() {
        this(null, null, null);
    }

    @Inject
    public WhoPage(SubmitPage page, CitizenDraft draft, FormPage form) {
        this.page = page;
        this.draft = draft;
        this.form = form;
    }

    /** As many rows as the form had, so that no row typed in an older window falls away. */
    @PostConstruct
    void rows() {
        Rows.resize(draft.answers().getPeople(), "people", PetitionChecks.MAX_REPRESENTATIVES, Answers.Person::new);
    }

    public void go() {
        page.keepAndGoOn("/petitioners", "/headCount", "/signers");
    }

    /** Puts the lines of a chosen table below what was typed and shows the page again; nothing typed is lost. */
    public void readSigners() {
        Optional<String> more =
                ChosenFiles.of(SIGNERS_FILE).stream().findFirst().flatMap(SignerFile::read);
        if (more.isPresent()) {
            Answers answers = draft.answers();
            answers.setSigners(SignerList.below(answers.getSigners(), more.get()));
            answers.countAtLeast(
                    getPeople().size() + SignerList.rows(answers.getSigners()).size());
        }
        if (page.kept()) {
            return;
        }
        List<FieldError> wrong = new ArrayList<>(page.errors("/signers"));
        if (more.isEmpty()) {
            wrong.add(new FieldError("/" + SIGNERS_FILE, "signers.file"));
        }
        if (wrong.isEmpty()) {
            page.go(Step.WHO);
        } else {
            form.show(wrong);
        }
    }

    /** True once it is no longer one person alone, or a list was begun. */
    public boolean isJoint() {
        String signers = draft.answers().getSigners();
        return getPeople().size() > 1 || (signers != null && !signers.isBlank());
    }

    /** One more representative. */
    public void add() {
        if (isMore()) {
            draft.answers().getPeople().add(new Answers.Person());
        }
        page.keepAndStay();
    }

    /** Takes one representative out; the first stays. */
    public void remove(int index) {
        if (index > 0) {
            draft.answers().getPeople().remove(index);
        }
        page.keepAndStay();
    }

    public List<Answers.Person> getPeople() {
        return draft.answers().getPeople();
    }

    public boolean isMore() {
        return getPeople().size() < PetitionChecks.MAX_REPRESENTATIVES;
    }
}
