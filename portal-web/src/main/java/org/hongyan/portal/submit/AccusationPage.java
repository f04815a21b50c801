package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.matter.Nature;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;
import org.hongyan.tenant.Divisions;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The first question. Whoever accuses somebody is shown the way, and nothing stays here, not even an older draft. */
@Named("accusationPage")
@RequestScoped
public class AccusationPage {

    @Inject
    @Param(name = "nature")
    private String askedNature;

    @Inject
    @Param(name = "at")
    private String askedPlace;

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final FormPage form;
    private final Divisions divisions;
    private String nature;
    private String place;
    private String answer;

    /** For the proxy. */
    protected AccusationPage() {
        this(null, null, null, null);
    }

    @Inject
    public AccusationPage(SubmitPage page, CitizenDraft draft, FormPage form, Divisions divisions) {
        this.page = page;
        this.draft = draft;
        this.form = form;
        this.divisions = divisions;
    }

    /** Goes on, or to the signpost. */
    public void go() {
        if ("yes".equals(answer)) {
            draft.discard();
            Faces.redirect("/disc/%s", page.getOffice().code());
        } else if ("no".equals(answer)) {
            takeWhatTheGuideAsked();
            draft.answers().setAccusation(false);
            draft.save();
            page.go(Step.WHO);
        } else {
            form.show(List.of(new FieldError("/accusation", "accusation.missing")));
        }
    }

    /** A draft that has begun knows better than an address. */
    private void takeWhatTheGuideAsked() {
        if (draft.begun()) {
            return;
        }
        if (Nature.SUGGESTION.name().equals(nature)) {
            draft.answers().setNature(nature);
        }
        if (place != null && divisions.byCode(place).isPresent()) {
            draft.answers().setDivisionCode(place);
        }
    }

    public String getNature() {
        return nature == null ? askedNature : nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getPlace() {
        return place == null ? askedPlace : place;
    }

    public void setPlace(String place) {
        this.place = place;
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
