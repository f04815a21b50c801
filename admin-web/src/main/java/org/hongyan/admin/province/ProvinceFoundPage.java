package org.hongyan.admin.province;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.province.FoundOffice;
import org.hongyan.province.OfficeForm;
import org.hongyan.tenant.OfficeKind;
import org.omnifaces.util.Faces;

/** A new office is written down; it is planned until it goes live. */
@Named
@RequestScoped
public class ProvinceFoundPage {

    @Inject
    private FoundOffice founding;

    @Inject
    private DoneNotes notes;

    private OfficeKind kind = OfficeKind.GOV;
    private String name;
    private String bodyName;
    private String code;
    private String divisionCode;
    private String superiorCode;
    private String numberPrefix;
    private String documentPrefix;
    private String address;
    private String phone;
    private String openingHours;

    /** Founds it and shows what is missing. */
    public void found() {
        String founded = founding.found(new OfficeForm(
                code,
                name,
                bodyName,
                kind,
                divisionCode,
                superiorCode,
                numberPrefix,
                documentPrefix,
                address,
                phone,
                openingHours));
        notes.say(Texts.text("province.found.done", name));
        Faces.redirect("province/office/%s", founded);
    }

    public OfficeKind[] getKinds() {
        return OfficeKind.values();
    }

    public OfficeKind getKind() {
        return kind;
    }

    public void setKind(OfficeKind newKind) {
        kind = newKind;
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

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String newCode) {
        divisionCode = newCode;
    }

    public String getSuperiorCode() {
        return superiorCode;
    }

    public void setSuperiorCode(String newCode) {
        superiorCode = newCode;
    }

    public String getNumberPrefix() {
        return numberPrefix;
    }

    public void setNumberPrefix(String newPrefix) {
        numberPrefix = newPrefix;
    }

    public String getDocumentPrefix() {
        return documentPrefix;
    }

    public void setDocumentPrefix(String newPrefix) {
        documentPrefix = newPrefix;
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
