package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;

/** Who may know that it was this petitioner, and whether the answer may be published without names. */
@Named("knowPage")
@RequestScoped
public class KnowPage {

    private final SubmitPage page;
    private final CitizenDraft draft;
    private final FormPage form;
    private String publish;

    /** For the proxy. */
    protected KnowPage() {
        this(null, null, null);
    }

    @Inject
    public KnowPage(SubmitPage page, CitizenDraft draft, FormPage form) {
        this.page = page;
        this.draft = draft;
        this.form = form;
    }

    @PostConstruct
    void read() {
        Boolean chosen = draft.answers().getPublish();
        publish = chosen == null ? null : chosen ? "yes" : "no";
    }

    public void go() {
        Answers answers = draft.answers();
        if (publish != null) {
            answers.setPublish("yes".equals(publish));
        }
        if (page.kept()) {
            return;
        }
        List<FieldError> missing = new ArrayList<>();
        if (answers.getKnowing() == null) {
            missing.add(new FieldError("/knowing", "knowing.missing"));
        }
        if (answers.getPublish() == null) {
            missing.add(new FieldError("/publish", "publish.missing"));
        }
        if (missing.isEmpty()) {
            page.go(Step.CHECK);
        } else {
            form.show(missing);
        }
    }

    public List<Option> getKnowings() {
        return Stream.of(Answers.Knowing.values())
                .map(choice -> new Option(
                        choice.name(),
                        Texts.text("submit.knowing." + choice.name()),
                        Texts.text("submit.knowing." + choice.name() + ".hint")))
                .toList();
    }

    public List<Option> getPublishing() {
        return List.of(
                new Option("no", Texts.text("submit.publish.no"), ""),
                new Option("yes", Texts.text("submit.publish.yes"), Texts.text("submit.publish.yesHint")));
    }

    public String getPublish() {
        return publish;
    }

    public void setPublish(String publish) {
        this.publish = publish;
    }
}
