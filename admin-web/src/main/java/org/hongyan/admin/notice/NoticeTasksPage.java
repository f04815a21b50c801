package org.hongyan.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.notice.NoticeMeans;
import org.hongyan.notice.NoticeView;
import org.hongyan.notice.PassOnNotice;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** Notices that could not be sent, or that go to somebody without a telephone: told by hand, with means and day. */
@Named
@RequestScoped
public class NoticeTasksPage {

    @Inject
    private PassOnNotice passOn;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    private List<NoticeView> waiting;
    private String chosen;
    private NoticeMeans means;
    private LocalDate toldOn;

    /** What the own body still has to tell, the oldest first. */
    public List<NoticeView> getWaiting() {
        if (waiting == null) {
            waiting = passOn.waiting();
        }
        return waiting;
    }

    /** Writes down how and when; the notice chosen leaves the list. */
    public void told() {
        passOn.record(chosen == null ? null : UUID.fromString(chosen), means, toldOn);
        notes.say(Texts.text("notice.tasks.done"));
        Faces.redirect("notice/tasks");
    }

    /** By whom a person tells. */
    public List<NoticeMeans> getWays() {
        return List.of(NoticeMeans.POST, NoticeMeans.IN_PERSON, NoticeMeans.CALL);
    }

    public LocalDate getToday() {
        return SystemTime.today(clock);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String newChosen) {
        chosen = newChosen;
    }

    public NoticeMeans getMeans() {
        return means;
    }

    public void setMeans(NoticeMeans newMeans) {
        means = newMeans;
    }

    public LocalDate getToldOn() {
        return toldOn == null && !Faces.isPostback() ? getToday() : toldOn;
    }

    public void setToldOn(LocalDate newToldOn) {
        toldOn = newToldOn;
    }
}
