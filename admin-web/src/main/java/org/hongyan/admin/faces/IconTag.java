package org.hongyan.admin.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A picture of icons.svg. Attributes {@code name} and {@code styleClass}. */
@FacesComponent(IconTag.TYPE)
public class IconTag extends UIComponentBase {

    static final String TYPE = "org.hongyan.admin.Icon";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Object styleClass = getAttributes().get("styleClass");
        new Markup(context)
                .icon(String.valueOf(getAttributes().get("name")), styleClass == null ? "" : styleClass.toString());
    }
}
