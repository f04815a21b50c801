package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongyan.staff.CurrentActor;

/** Something that members of staff did together and one of them wrote down. */
public abstract class StaffForm extends ReplyForm {

    @Inject
    private CurrentActor actors;

    private String[] chosenStaff;
    private String recorder;
    private List<SelectItem> staff;

    @PostConstruct
    void choose() {
        recorder = actors.get().person().toString();
        chosenStaff = new String[] {recorder};
    }

    /** Whoever may have to do with the matter, the caller first. */
    public List<SelectItem> getStaff() {
        if (staff == null) {
            staff = people(handlings().uninvolved(getMatterId()));
        }
        return staff;
    }

    protected List<UUID> staffIds() {
        return ids(chosenStaff);
    }

    protected UUID recorderId() {
        return chosen(recorder);
    }

    /** The ids that several choices stand for. */
    protected static List<UUID> ids(String[] choices) {
        return choices == null
                ? List.of()
                : Arrays.stream(choices).map(UUID::fromString).toList();
    }

    public String[] getChosenStaff() {
        return chosenStaff;
    }

    public void setChosenStaff(String[] newChosenStaff) {
        chosenStaff = newChosenStaff;
    }

    public String getRecorder() {
        return recorder;
    }

    public void setRecorder(String newRecorder) {
        recorder = newRecorder;
    }
}
