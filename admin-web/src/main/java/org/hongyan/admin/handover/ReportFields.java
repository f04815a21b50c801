package org.hongyan.admin.handover;

import java.io.Serializable;
import org.hongyan.handover.Report;

/** A report of completion as it is typed. */
public class ReportFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String course;
    private String facts;
    private String legalBasis;
    private String result;
    private String execution;
    private String petitionerOpinion;

    static ReportFields of(Report.Content content) {
        ReportFields fields = new ReportFields();
        fields.course = content.course();
        fields.facts = content.facts();
        fields.legalBasis = content.legalBasis();
        fields.result = content.result();
        fields.execution = content.execution();
        fields.petitionerOpinion = content.petitionerOpinion();
        return fields;
    }

    static ReportFields of(Report report) {
        return of(new Report.Content(
                report.course(),
                report.facts(),
                report.legalBasis(),
                report.result(),
                report.execution(),
                report.petitionerOpinion()));
    }

    Report.Content content() {
        return new Report.Content(course, facts, legalBasis, result, execution, petitionerOpinion);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String newCourse) {
        course = newCourse;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String newFacts) {
        facts = newFacts;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String newLegalBasis) {
        legalBasis = newLegalBasis;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String newResult) {
        result = newResult;
    }

    public String getExecution() {
        return execution;
    }

    public void setExecution(String newExecution) {
        execution = newExecution;
    }

    public String getPetitionerOpinion() {
        return petitionerOpinion;
    }

    public void setPetitionerOpinion(String newPetitionerOpinion) {
        petitionerOpinion = newPetitionerOpinion;
    }
}
