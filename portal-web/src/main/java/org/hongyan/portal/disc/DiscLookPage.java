package org.hongyan.portal.disc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.accusation.LookUpAccusation;
import org.hongyan.portal.faces.FormPage;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.omnifaces.util.Faces;

/** How far an accusation is, by number and code: a stage and days, on the answer to the form only. */
@Named("discLookPage")
@RequestScoped
public class DiscLookPage {

    @Inject
    private LookUpAccusation lookUp;

    @Inject
    private FormPage form;

    private String number;
    private String queryCode;
    private LookUpAccusation.Progress progress;

    /** Looks it up; nothing is remembered. */
    public void find() {
        lookUp.lookUp(number, queryCode, Faces.getRequest().getRemoteAddr())
                .ifPresentOrElse(found -> progress = found, () -> form.refuse(Texts.text("disc.look.nothing")));
    }

    public boolean isFound() {
        return progress != null;
    }

    public LookUpAccusation.Progress getProgress() {
        return progress;
    }

    /** What is known, one sentence a line. */
    public List<String> getLines() {
        return progress == null
                ? List.of()
                : List.of(
                                Texts.text("disc.look.received", Format.longDate(progress.receivedOn())),
                                progress.noticedOn() == null
                                        ? ""
                                        : Texts.text("disc.look.noticed", Format.longDate(progress.noticedOn())),
                                progress.feedbackOn() == null
                                        ? ""
                                        : Texts.text("disc.look.feedback", Format.longDate(progress.feedbackOn())))
                        .stream()
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getStage() {
        return Texts.of(progress.stage());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String newNumber) {
        number = newNumber;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public void setQueryCode(String newQueryCode) {
        queryCode = newQueryCode;
    }
}
