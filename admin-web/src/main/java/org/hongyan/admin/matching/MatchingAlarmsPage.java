package org.hongyan.admin.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matching.MatchAlarm;
import org.hongyan.matching.Matches;
import org.hongyan.matching.SeeAlarm;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;
import org.omnifaces.util.Faces;

/** What the supervisor of the superior office is to look at. */
@Named
@RequestScoped
public class MatchingAlarmsPage {

    private static final int SHOWN = 50;

    @Inject
    private Matches matches;

    @Inject
    private SeeAlarm see;

    @Inject
    private CurrentActor actors;

    @Inject
    private DoneNotes notes;

    private List<MatchAlarm> alarms;
    private String outcome;

    /** Those nobody has looked at, the oldest first; none for other posts. */
    public List<MatchAlarm> getAlarms() {
        if (alarms == null) {
            boolean supervises =
                    actors.get().may(Permission.SUPERVISE) || actors.get().may(Permission.AUDIT_READ);
            alarms = supervises ? matches.alarms(SHOWN) : List.of();
        }
        return alarms;
    }

    /** Written down and gone from the list. */
    public void seen(UUID alarmId) {
        see.seen(alarmId, outcome);
        notes.say(Texts.text("matching.alarms.done"));
        Faces.redirect("matching/alarms");
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome;
    }
}
