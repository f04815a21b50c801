package org.hongyan.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.Permission;
import org.hongyan.staff.Desk;
import org.hongyan.staff.Desks;
import org.hongyan.staff.Role;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeLevel;

/** The signed-in person and the desk of this request, as the frame of every page shows them. */
@Named
@RequestScoped
public class DeskPage {

    private Desks.Person person;
    private List<Desk> desks = List.of();
    private Desk desk;

    void sitAt(Desks.Person newPerson, List<Desk> newDesks, Desk newDesk) {
        person = newPerson;
        desks = newDesks;
        desk = newDesk;
    }

    public Desks.Person getPerson() {
        return person;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    /** The desk worked at, null for somebody without any post. */
    public Desk getDesk() {
        return desk;
    }

    /** Roles at this desk. */
    public List<Role> getRoles() {
        return desk == null ? List.of() : new ArrayList<>(desk.roles());
    }

    /** True if some post at this desk allows it; pages use it for navigation only, use cases check for themselves. */
    public boolean may(Permission permission) {
        return desk != null && desk.actor().may(permission);
    }

    /** True if some post at this desk reads cases; sealed accusations have a list of their own. */
    public boolean isCaseDesk() {
        return may(Permission.CASE_READ);
    }

    /** True at a desk for one matter; nothing else of the office is shown there. */
    public boolean isForOneMatter() {
        return desk != null && desk.forOneMatter();
    }

    /** True at a petition office that may have offices below it. */
    public boolean isAbove() {
        return desk != null
                && !desk.forOneMatter()
                && desk.rootBody()
                && desk.kind() == OfficeKind.GOV
                && desk.level() != OfficeLevel.TOWNSHIP;
    }

    /** Where somebody at this desk begins: with the work list, or, without a case post, with what the post is for. */
    public String getHome() {
        if (isCaseDesk()) {
            return "/work";
        }
        if (may(Permission.DISCIPLINE)) {
            return "/discipline/list";
        }
        if (may(Permission.OFFICE_ADMIN)) {
            return "/document/templates";
        }
        if (may(Permission.AUDIT_READ)) {
            return "/audit/verify";
        }
        return may(Permission.PROVINCE_ADMIN) ? "/province/list" : "/work";
    }

    /** The name on the plate: the office's for the body that is the office itself, else the body's own. */
    public String plateName(Desk some) {
        return some.rootBody() ? some.officeName() : some.bodyName();
    }

    /** {@code gov}, {@code npc}, {@code disc}, {@code prov} or {@code dept}: colour and badge of the plate. */
    public String getPlate() {
        return desk == null ? "gov" : plateOf(desk);
    }

    public String plateOf(Desk some) {
        if (some.kind() == OfficeKind.NPC) {
            return "npc";
        }
        if (some.kind() == OfficeKind.DISC) {
            return "disc";
        }
        if (!some.rootBody()) {
            return "dept";
        }
        return some.level() == OfficeLevel.PROVINCE ? "prov" : "gov";
    }
}
