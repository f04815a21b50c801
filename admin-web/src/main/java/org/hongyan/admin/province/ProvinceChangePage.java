package org.hongyan.admin.province;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.province.ChangeOffice;
import org.hongyan.province.OfficeSheet;
import org.hongyan.province.ProvinceOfficeNotFound;
import org.hongyan.province.ProvinceOffices;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Offices;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One thing done with an office: it begins, pauses, goes on, gets another name or contacts, or ends. */
@Named
@RequestScoped
public class ProvinceChangePage {

    @Inject
    private ProvinceOffices offices;

    @Inject
    private Offices published;

    @Inject
    private ChangeOffice changing;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param(pathIndex = 1)
    private String word;

    private OfficeSheet sheet;
    private OfficeAct act;
    private int since;
    private String reason;
    private String name;
    private String bodyName;
    private String successor;
    private String address;
    private String phone;
    private String openingHours;

    @PostConstruct
    void open() {
        sheet = offices.byCode(code == null ? "" : code).orElseThrow(ProvinceChangePage::unknown);
        act = OfficeAct.of(word).orElseThrow(ProvinceChangePage::unknown);
        since = sheet.version();
        name = sheet.office().name();
        bodyName = published.bodies(sheet.office().id()).stream()
                .findFirst()
                .map(body -> body.name())
                .orElse("");
        address = sheet.address();
        phone = sheet.phone();
        openingHours = sheet.openingHours();
    }

    private static RefusedException unknown() {
        return new RefusedException(new ProvinceOfficeNotFound());
    }

    /** Does it and goes back to the office. */
    public void go() {
        switch (act) {
            case LIVE -> changing.goLive(code, since);
            case SUSPEND -> changing.suspend(code, since, reason);
            case RESUME -> changing.resume(code, since, reason);
            case RENAME -> changing.rename(code, since, name, bodyName, reason);
            case CONTACTS -> changing.contacts(code, since, address, phone, openingHours);
            case CLOSE -> changing.close(code, since, successor, reason);
        }
        notes.say(
                Texts.text("province.change.done." + act.name(), sheet.office().name()));
        Faces.redirect("province/office/%s", code);
    }

    public OfficeSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return label(act);
    }

    /** Of the act, on its page and on the button that leads there. */
    static String label(OfficeAct one) {
        return Texts.text("province.change.act." + one.name());
    }

    /** What it leads to. */
    public String getLead() {
        return Texts.text("province.change.lead." + act.name());
    }

    public boolean isRename() {
        return act == OfficeAct.RENAME;
    }

    public boolean isContacts() {
        return act == OfficeAct.CONTACTS;
    }

    public boolean isClose() {
        return act == OfficeAct.CLOSE;
    }

    /** True where a reason is written down. */
    public boolean isReasoned() {
        return act != OfficeAct.LIVE && act != OfficeAct.CONTACTS;
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getBodyName() {
        return bodyName;
    }

    public void setBodyName(String newName) {
        bodyName = newName;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String newSuccessor) {
        successor = newSuccessor;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getOpeningHours() {
        return openingHours;
    }

    public void setOpeningHours(String newHours) {
        openingHours = newHours;
    }
}
