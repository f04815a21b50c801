package org.hongyan.admin.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * A link of the navigation, or of a view above a list, that knows when its page is the one now open. Attributes {@code
 * path}, {@code label}; of the navigation {@code icon} and {@code exact}; of a view {@code current} and {@code count}.
 */
@FacesComponent(PlaceLink.TYPE)
public class PlaceLink extends UIComponentBase {

    static final String TYPE = "org.hongyan.admin.PlaceLink";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Map<String, Object> given = getAttributes();
        String path = String.valueOf(given.get("path"));
        Object icon = given.get("icon");
        Object count = given.get("count");
        boolean here = icon == null
                ? Boolean.parseBoolean(String.valueOf(given.get("current")))
                : PageMessages.here(path, Boolean.parseBoolean(String.valueOf(given.get("exact"))));
        Markup page = new Markup(context);
        if (icon != null) {
            page.open("li");
        }
        page.open("a", "href", page.base() + path, "aria-current", here ? "page" : null);
        if (icon != null) {
            page.icon(icon.toString());
        }
        page.text(given.get("label"));
        if (count != null && !count.toString().isEmpty()) {
            page.text(" ").element("span", "n", count);
        }
        page.close("a");
        if (icon != null) {
            page.close("li");
        }
    }
}
