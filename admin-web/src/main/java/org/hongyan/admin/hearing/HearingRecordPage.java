package org.hongyan.admin.hearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.hongyan.hearing.RecordHearing;

/** What happened at the hearing. */
@Named
@RequestScoped
public class HearingRecordPage extends HearingForm {

    @Inject
    private RecordHearing record;

    private LocalTime until;
    private String petitioners;
    private String course;
    private String unsigned;

    /** Puts the record into the file and goes on to the conclusion. */
    public void save() {
        record.record(getMatterId(), new RecordHearing.Order(until, petitioners, course, unsigned));
        done(
                "hearing.record",
                "hearing/conclude",
                "hearing.record.done",
                getMatter().number());
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime newUntil) {
        until = newUntil;
    }

    public String getPetitioners() {
        return petitioners;
    }

    public void setPetitioners(String newPetitioners) {
        petitioners = newPetitioners;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String newCourse) {
        course = newCourse;
    }

    public String getUnsigned() {
        return unsigned;
    }

    public void setUnsigned(String newUnsigned) {
        unsigned = newUnsigned;
    }
}
