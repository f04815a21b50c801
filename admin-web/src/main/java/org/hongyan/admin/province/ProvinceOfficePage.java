package org.hongyan.admin.province;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.hongyan.admin.faces.Texts;
import org.hongyan.province.GoLiveItem;
import org.hongyan.province.OfficeChange;
import org.hongyan.province.OfficeLife;
import org.hongyan.province.OfficeSheet;
import org.hongyan.province.ProvinceOfficeNotFound;
import org.hongyan.province.ProvinceOffices;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Role;
import org.omnifaces.cdi.Param;

/** One office: what it is, who mans it by number, what it lacks before it can begin. */
@Named
@RequestScoped
public class ProvinceOfficePage {

    @Inject
    private ProvinceOffices offices;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private OfficeLife life;

    private OfficeSheet sheet;
    private List<OfficeChange> history = List.of();

    /** One line of the list of what must be there. */
    public record Check(GoLiveItem item, boolean done) {}

    /** How many hold a role. */
    public record Manned(Role role, int people) {}

    @PostConstruct
    void open() {
        sheet = offices.byCode(code == null ? "" : code)
                .orElseThrow(() -> new RefusedException(new ProvinceOfficeNotFound()));
        history = life.history(sheet.office().id());
    }

    public OfficeSheet getSheet() {
        return sheet;
    }

    /** Of the chip. */
    public String getColour() {
        return StateChips.colour(sheet.office().state());
    }

    public List<Check> getChecks() {
        return Arrays.stream(GoLiveItem.values())
                .map(item -> new Check(item, !sheet.gaps().contains(item)))
                .toList();
    }

    /** What to do about something missing. */
    public String help(GoLiveItem item) {
        return Texts.text("province.office.help." + item.name());
    }

    /** What may be done with it now. */
    public List<OfficeAct> getActs() {
        return OfficeAct.in(sheet.office().state());
    }

    /** Of the button. */
    public String label(OfficeAct act) {
        return ProvinceChangePage.label(act);
    }

    public List<OfficeChange> getHistory() {
        return history;
    }

    public List<Manned> getManning() {
        return sheet.manning().entrySet().stream()
                .map(one -> new Manned(one.getKey(), one.getValue()))
                .toList();
    }
}
