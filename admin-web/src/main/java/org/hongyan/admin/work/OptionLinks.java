package org.hongyan.admin.work;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The choices of a menu as links. Written in one go: a list has eighty of them on every page, and most menus stay closed.
 * Attribute {@code value}: a list of {@link WorkFilterPage.Option}; {@code path}: what stands before their addresses.
 */
@FacesComponent(OptionLinks.TYPE)
public class OptionLinks extends UIComponentBase {

    static final String TYPE = "org.hongyan.admin.OptionLinks";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Object path = getAttributes().get("path");
        writer.startElement("ul", this);
        writer.writeAttribute("class", "menu opts", null);
        for (Object one : (List<?>) getAttributes().get("value")) {
            WorkFilterPage.Option option = (WorkFilterPage.Option) one;
            writer.startElement("li", this);
            writer.startElement("a", this);
            writer.writeURIAttribute("href", path + option.address(), null);
            writer.writeAttribute("aria-current", String.valueOf(option.current()), null);
            writer.writeText(option.label(), null);
            writer.endElement("a");
            writer.endElement("li");
        }
        writer.endElement("ul");
    }
}
