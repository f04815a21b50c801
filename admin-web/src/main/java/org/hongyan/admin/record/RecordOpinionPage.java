package org.hongyan.admin.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.faces.Uploads;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.record.OutsideOpinion;
import org.hongyan.record.RecordOpinion;
import org.hongyan.record.RecordReader;

/** What a lawyer or another outsider wrote, from the signed paper. */
@Named
@RequestScoped
public class RecordOpinionPage extends ReplyForm {

    @Inject
    private RecordReader reader;

    @Inject
    private RecordOpinion record;

    private List<OutsideOpinion> opinions;
    private OutsideOpinion.Kind kind;
    private String person;
    private String organisation;
    private String qualification;
    private LocalDate givenOn;
    private String question;
    private String words;
    private LocalDate shownOn;
    private Part paper;
    private String opinionId;
    private LocalDate on;

    /** Enters one. */
    public void record() {
        record.record(new RecordOpinion.Order(
                getMatterId(),
                kind,
                person,
                organisation,
                qualification,
                givenOn,
                question,
                words,
                shownOn,
                Uploads.of(paper)));
        done("record.opinion", "record/opinion", "record.opinion.done");
    }

    /** The petitioner was shown one. */
    public void show() {
        record.shown(getMatterId(), chosen(opinionId), on);
        done("record.opinion", "record/opinion", "record.opinion.show.done");
    }

    public List<OutsideOpinion> getOpinions() {
        if (opinions == null) {
            opinions = reader.opinions(getMatterId());
        }
        return opinions;
    }

    /** Those the petitioner has not been shown. */
    public List<SelectItem> getHidden() {
        return getOpinions().stream()
                .filter(one -> one.shownOn() == null)
                .map(one -> new SelectItem(one.id().toString(), Texts.of(one.kind()) + " " + one.organisation()))
                .toList();
    }

    public OutsideOpinion.Kind[] getKinds() {
        return OutsideOpinion.Kind.values();
    }

    public OutsideOpinion.Kind getKind() {
        return kind;
    }

    public void setKind(OutsideOpinion.Kind newKind) {
        kind = newKind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String newPerson) {
        person = newPerson;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String newOrganisation) {
        organisation = newOrganisation;
    }

    public String getQualification() {
        return qualification;
    }

    public void setQualification(String newQualification) {
        qualification = newQualification;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate newGivenOn) {
        givenOn = newGivenOn;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String newQuestion) {
        question = newQuestion;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public LocalDate getShownOn() {
        return shownOn;
    }

    public void setShownOn(LocalDate newShownOn) {
        shownOn = newShownOn;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part newPaper) {
        paper = newPaper;
    }

    public String getOpinionId() {
        return opinionId;
    }

    public void setOpinionId(String newOpinionId) {
        opinionId = newOpinionId;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate newOn) {
        on = newOn;
    }
}
