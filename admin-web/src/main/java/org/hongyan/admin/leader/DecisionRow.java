package org.hongyan.admin.leader;

import java.time.LocalDate;
import java.util.UUID;
import org.hongyan.leader.MinuteMeeting;

/** One line of what a meeting decided in the form; left empty it is nothing. */
public class DecisionRow {

    private String task;
    private String bodyId;
    private LocalDate dueOn;

    MinuteMeeting.Decided decided() {
        return new MinuteMeeting.Decided(task, bodyId == null ? null : UUID.fromString(bodyId), dueOn);
    }

    void put(String what, UUID body, LocalDate until) {
        task = what;
        bodyId = body == null ? null : body.toString();
        dueOn = until;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String newTask) {
        task = newTask;
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate newDueOn) {
        dueOn = newDueOn;
    }
}
