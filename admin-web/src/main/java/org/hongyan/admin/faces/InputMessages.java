package org.hongyan.admin.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.FieldError;

/**
 * Puts errors found by a use case beside the fields of the page. The pointer {@code /petitioners/0/idNumber} belongs to
 * the field whose client id ends in {@code petitioners:0:idNumber}; pages name their fields accordingly. An error
 * without a field on the page still stands in the summary.
 */
final class InputMessages {

    private InputMessages() {}

    static void show(FacesContext context, List<FieldError> errors) {
        Map<String, String> fields = fields(context);
        for (FieldError error : errors) {
            String text = Texts.of(error);
            String field = fields.get(path(error, context));
            context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        context.validationFailed();
    }

    private static String path(FieldError error, FacesContext context) {
        String separator = String.valueOf(UINamingContainer.getSeparatorChar(context));
        return error.pointer().replaceFirst("^/", "").replace("/", separator);
    }

    /** Client ids of all fields by every part of them; an exact ending is better than a part inside. */
    private static Map<String, String> fields(FacesContext context) {
        char separator = UINamingContainer.getSeparatorChar(context);
        Map<String, String> byEnding = new HashMap<>();
        Map<String, String> byPart = new HashMap<>();
        context.getViewRoot()
                .visitTree(VisitContext.createVisitContext(context, null, PageMessages.SHOWN), (visit, component) -> {
                    if (component instanceof EditableValueHolder) {
                        addParts(byEnding, byPart, component.getClientId(context), separator);
                    }
                    return VisitResult.ACCEPT;
                });
        byPart.forEach(byEnding::putIfAbsent);
        return byEnding;
    }

    private static void addParts(
            Map<String, String> byEnding, Map<String, String> byPart, String clientId, char separator) {
        byEnding.putIfAbsent(clientId, clientId);
        for (int from = 0; from >= 0; from = clientId.indexOf(separator, from + 1)) {
            String ending = from == 0 ? clientId : clientId.substring(from + 1);
            byEnding.putIfAbsent(ending, clientId);
            for (int to = ending.indexOf(separator); to >= 0; to = ending.indexOf(separator, to + 1)) {
                byPart.putIfAbsent(ending.substring(0, to), clientId);
            }
        }
    }
}
