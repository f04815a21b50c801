package org.hongyan.admin.smalloffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.shared.RefusedException;
import org.hongyan.smalloffice.OfficeNotBelow;
import org.hongyan.smalloffice.SmallOffices;
import org.hongyan.smalloffice.SwitchSmallOffice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One office below: who holds which post, and whether it works as a small office. */
@Named
@RequestScoped
public class SmallofficeItemPage {

    @Inject
    private SmallOffices offices;

    @Inject
    private SwitchSmallOffice preset;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private SmallOffices.Line line;
    private List<SmallOffices.Holder> holders;
    private String reason;

    /** The office; anything that is not directly below is not found. */
    public SmallOffices.Line getLine() {
        if (line == null) {
            line = offices.named(code == null ? "" : code)
                    .orElseThrow(() -> new RefusedException(new OfficeNotBelow()));
        }
        return line;
    }

    public List<SmallOffices.Holder> getHolders() {
        if (holders == null) {
            holders = offices.holders(getLine().officeId());
        }
        return holders;
    }

    /** The roles of one person, in the order of the work. */
    public String roles(SmallOffices.Holder holder) {
        return holder.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Format::name)
                .collect(Collectors.joining(Texts.text("smalloffice.item.and")));
    }

    /** Switches it on. */
    public void begin() {
        preset.on(getLine().officeId(), reason);
        done("smalloffice.item.begun");
    }

    /** Switches it off. */
    public void finish() {
        preset.off(getLine().officeId(), reason);
        done("smalloffice.item.finished");
    }

    private void done(String text) {
        notes.say(Texts.text(text));
        Faces.redirect("smalloffice/item/%s", code);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
