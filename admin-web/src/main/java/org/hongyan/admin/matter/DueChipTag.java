package org.hongyan.admin.matter;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.hongyan.admin.faces.Markup;
import org.hongyan.admin.faces.Texts;

/** A deadline chip that opens the reasons of its date. Attribute {@code chip}: a {@link DueChip}. */
@FacesComponent(DueChipTag.TYPE)
public class DueChipTag extends UIComponentBase {

    static final String TYPE = "org.hongyan.admin.DueChip";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        write(new Markup(context), (DueChip) getAttributes().get("chip"));
    }

    /** Writes the chip. */
    public static void write(Markup page, DueChip chip) throws IOException {
        if (chip.reasons().isEmpty()) {
            page.open("span", "class", "chip " + chip.kind()).icon(chip.icon()).text(chip.text());
            page.close("span");
            return;
        }
        page.open("details", "class", "pop whybox").open("summary", "class", "chip " + chip.kind());
        page.icon(chip.icon()).text(chip.text()).said(" " + Texts.text("layout.why"));
        page.close("summary").open("div", "class", "menu").open("p");
        page.element("b", null, Texts.text("layout.whyDate", chip.due())).close("p");
        page.open("ol", "class", "reasons");
        for (String reason : chip.reasons()) {
            page.element("li", null, reason);
        }
        page.close("ol").close("div").close("details");
    }
}
