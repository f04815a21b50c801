package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;
import org.omnifaces.util.Faces;

/** The first question. Whoever accuses somebody is shown the way, and nothing stays here, not even an older draft. */
@Named("accusationPage")
@RequestScoped
public class AccusationPage {

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final FormPage form;
    private String answer;

    /** For the proxy. */
    protected AccusationPage() {
        this(null, null, null);
    }

    @Inject
    public AccusationPage(SubmitPage page, CitizenDraft draft, FormPage form) {
        this.page = page;
        this.draft = draft;
        this.form = form;
    }

    /** Goes on, or to the signpost. */
    public void go() {
        if ("yes".equals(answer)) {
            draft.discard();
            Faces.redirect("/disc/%s", page.getOffice().code());
        } else if ("no".equals(answer)) {
            draft.answers().setAccusation(false);
            draft.save();
            page.go(Step.WHO);
        } else {
            form.show(List.of(new FieldError("/accusation", "accusation.missing")));
        }
    }

    public List<Option> getOptions() {
        return List.of(
                new Option("no", Texts.text("submit.accusation.no"), Texts.text("submit.accusation.noHint")),
                new Option("yes", Texts.text("submit.accusation.yes"), Texts.text("submit.accusation.yesHint")));
    }

    public String getAnswer() {
        return answer != null ? answer : draft.answers().untouched() ? null : "no";
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
