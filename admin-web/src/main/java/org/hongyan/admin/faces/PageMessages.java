package org.hongyan.admin.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the frame asks about the request: its messages and where in the navigation it is. */
public final class PageMessages {

    private PageMessages() {}

    /**
     * A message as the summary shows it.
     *
     * @param field client id of its field, or null
     */
    public record Line(String field, String text) {}

    /** Errors, those of fields with a link to the field. */
    public static List<Line> errors() {
        return lines(true);
    }

    /** What went well. */
    public static List<Line> notes() {
        return lines(false);
    }

    /** The error of the field with this id in the present naming container, or an empty text. */
    public static String of(String fieldId) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent here = UIComponent.getCurrentComponent(context);
        UIComponent container = here == null ? null : here.getNamingContainer();
        String clientId = container == null || container == context.getViewRoot()
                ? fieldId
                : container.getContainerClientId(context) + UINamingContainer.getSeparatorChar(context) + fieldId;
        List<FacesMessage> found = context.getMessageList(clientId);
        return found.isEmpty() ? "" : found.get(0).getSummary();
    }

    /** True if the request is for this path of the application or, unless exact, for a page below it. */
    public static boolean here(String path, Boolean exact) {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String here = uri.substring(request.getContextPath().length());
        return here.equals(path) || (!Boolean.TRUE.equals(exact) && here.startsWith(path + "/"));
    }

    private static List<Line> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
                if (error == errors) {
                    lines.add(new Line(field, message.getSummary()));
                }
            }
        }
        return lines;
    }
}
