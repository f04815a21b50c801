package org.hongyan.admin.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the frame asks about the request: its messages and where in the navigation it is. */
public final class PageMessages {

    private static final String SAID = PageMessages.class.getName() + ".said";
    /** What is not shown has no values to walk over. */
    static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    private static final String LABELS = PageMessages.class.getName() + ".labels";

    private PageMessages() {}

    /**
     * A message as the summary shows it.
     *
     * @param field client id of its field, or null
     * @param label name of the field, or empty
     */
    public record Line(String field, String label, String text) {}

    /** Errors, those of fields with a link to the field. */
    public static List<Line> errors() {
        return lines(true);
    }

    /** True if some field is wrong; else the errors are refusals, which no better input would change. */
    public static boolean fieldErrors() {
        return errors().stream().anyMatch(line -> line.field() != null);
    }

    /** What went well: in this request, or before the redirect that led here. */
    @SuppressWarnings("unchecked")
    public static List<Line> notes() {
        Map<Object, Object> request = FacesContext.getCurrentInstance().getAttributes();
        List<Line> said = (List<Line>)
                request.computeIfAbsent(SAID, key -> CDI.current().select(DoneNotes.class).get().take().stream()
                        .map(text -> new Line(null, "", text))
                        .toList());
        List<Line> all = new ArrayList<>(said);
        all.addAll(lines(false));
        return all;
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
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String here = uri.substring(request.getContextPath().length());
        return here.equals(path) || (!Boolean.TRUE.equals(exact) && here.startsWith(path + "/"));
    }

    private static List<Line> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        Map<String, String> labels = fields.hasNext() ? labels(context) : Map.of();
        List<String> order = new ArrayList<>(labels.keySet());
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
                if (error == errors) {
                    lines.add(new Line(field, labels.getOrDefault(field, ""), message.getSummary()));
                }
            }
        }
        lines.sort(Comparator.comparingInt(line -> line.field() == null || !labels.containsKey(line.field())
                ? Integer.MAX_VALUE
                : order.indexOf(line.field())));
        return lines;
    }

    /** Labels by the client id of the field they belong to, empty for a group of choices, in the order of the page. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> labels(FacesContext context) {
        Map<String, String> known =
                (Map<String, String>) context.getAttributes().get(LABELS);
        if (known != null) {
            return known;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        // before the walk, since the walk itself asks the repeated summary for its messages
        context.getAttributes().put(LABELS, labels);
        char separator = UINamingContainer.getSeparatorChar(context);
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, SHOWN), (visit, component) -> {
            if (component instanceof HtmlOutputLabel label && label.getFor() != null && label.getValue() != null) {
                UIComponent container = label.getNamingContainer();
                String prefix = container == null || container == context.getViewRoot()
                        ? ""
                        : container.getContainerClientId(context) + separator;
                Object group = label.getAttributes().get("group");
                labels.put(
                        prefix + label.getFor(),
                        (group == null ? "" : group) + label.getValue().toString());
            }
            if (component instanceof EditableValueHolder) {
                labels.putIfAbsent(component.getClientId(context), "");
            }
            return VisitResult.ACCEPT;
        });
        return labels;
    }
}
