package org.hongyan.admin.leader;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.LeaderContent.Decision;
import org.hongyan.document.LeaderContent.MeetingMinutes;
import org.hongyan.leader.LeaderPaper;
import org.hongyan.leader.MinuteMeeting;
import org.hongyan.tenant.Unit;

/** The minutes of a joint meeting about the matter. */
@Named
@RequestScoped
public class LeaderMeetingPage extends LeaderForm {

    private static final int ROWS = 8;

    @Inject
    private MinuteMeeting minute;

    private final List<MemberRow> members =
            Stream.generate(MemberRow::new).limit(ROWS).toList();
    private final List<DecisionRow> decisions =
            Stream.generate(DecisionRow::new).limit(ROWS).toList();
    private List<Unit> units;
    private LeaderPaper paper;
    private LocalDate heldOn;
    private LocalTime heldAt;
    private String place;
    private String items;

    @PostConstruct
    void begin() {
        paper = reader().underWay(getMatterId(), DocumentKind.MEETING_MINUTES).orElse(null);
        if (paper != null
                && paper.state() == LeaderPaper.State.SENT_BACK
                && reader().content(paper) instanceof MeetingMinutes minutes) {
            refill(paper);
            refill(minutes);
        }
    }

    private void refill(MeetingMinutes minutes) {
        heldOn = minutes.at().toLocalDate();
        heldAt = minutes.at().toLocalTime();
        place = minutes.place();
        items = String.join("\n", minutes.items());
        Map<String, UUID> ids =
                getBodies().stream().collect(Collectors.toMap(Unit::name, Unit::id, (one, same) -> one));
        for (int i = 0; i < Math.min(ROWS, minutes.members().size()); i++) {
            UUID body = ids.get(minutes.members().get(i).body());
            if (body != null) {
                members.get(i).put(body, minutes.members().get(i).people());
            }
        }
        for (int i = 0; i < Math.min(ROWS, minutes.decisions().size()); i++) {
            Decision one = minutes.decisions().get(i);
            decisions.get(i).put(one.task(), ids.get(one.unit()), one.dueOn());
        }
    }

    /** Puts it before the convener. */
    public void draft() {
        minute.draft(new MinuteMeeting.Order(
                getMatterId(),
                choice(),
                heldOn,
                heldAt,
                place,
                members.stream().map(MemberRow::member).toList(),
                items,
                decisions.stream().map(DecisionRow::decided).toList()));
        done("leader.meeting", "case", "leader.paper.put");
    }

    /** Bodies that may sit there. */
    public List<Unit> getBodies() {
        if (units == null) {
            units = reader().bodies(getMatterId());
        }
        return units;
    }

    /** The same to choose from; those with a part in the matter are said to get the minutes. */
    public List<SelectItem> getChoices() {
        return units(getBodies());
    }

    /** Those that have a part in the matter, by name: they get the minutes if they sit there. */
    public List<String> getReaders() {
        return getBodies().stream()
                .filter(unit -> reader().takesPart(getMatterId(), unit.id()))
                .map(Unit::name)
                .toList();
    }

    /** True while one waits for the convener. */
    public boolean isWaiting() {
        return paper != null && paper.state() == LeaderPaper.State.PENDING;
    }

    /** Why the last one was sent back. */
    public String getRemarks() {
        return paper == null ? "" : paper.remarks();
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public List<DecisionRow> getDecisions() {
        return decisions;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate newHeldOn) {
        heldOn = newHeldOn;
    }

    public LocalTime getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(LocalTime newHeldAt) {
        heldAt = newHeldAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String newItems) {
        items = newItems;
    }
}
