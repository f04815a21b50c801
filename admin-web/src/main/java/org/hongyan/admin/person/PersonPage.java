package org.hongyan.admin.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.work.WorkRow;
import org.hongyan.admin.work.WorkRows;
import org.hongyan.matching.FindPerson;
import org.hongyan.matter.DeskLists;

/** Looking for a person's own matters: a form that is posted, so that nothing personal stands in an address. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private FindPerson find;

    @Inject
    private DeskLists lists;

    @Inject
    private WorkRows asShown;

    private String name;
    private String idNumber;
    private String phone;
    private String reason;
    private List<WorkRow> rows;

    /** Looks; the answer is shown below the form. */
    public void look() {
        rows = lists.rows(find.find(new FindPerson.Wanted(name, idNumber, phone, reason))).stream()
                .map(row -> asShown.of(row, List.of()))
                .toList();
    }

    /** Null before anything was looked for. */
    public List<WorkRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String newIdNumber) {
        idNumber = newIdNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
