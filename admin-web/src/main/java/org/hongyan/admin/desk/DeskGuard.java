package org.hongyan.admin.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.hongyan.admin.faces.ClosedDoor;

/**
 * Stops a form that was opened at another desk: somebody who switched in a second window must not act for the wrong
 * office in the first one.
 */
public class DeskGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String KEY = DeskGuard.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.RESTORE_VIEW || !context.isPostback()) {
            return;
        }
        Map<String, Object> view = viewMap(context, false);
        if (view != null && view.containsKey(KEY) && !view.get(KEY).equals(currentDesk())) {
            ClosedDoor.show(context, HttpServletResponse.SC_CONFLICT, null);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            Map<String, Object> view = viewMap(event.getFacesContext(), true);
            if (view != null) {
                view.put(KEY, currentDesk());
            }
        }
    }

    private static String currentDesk() {
        DeskPage page = CDI.current().select(DeskPage.class).get();
        return page.getDesk() == null ? "" : page.getDesk().id().toString();
    }

    private static Map<String, Object> viewMap(FacesContext context, boolean create) {
        UIViewRoot root = context.getViewRoot();
        return root == null || root.isTransient() ? null : root.getViewMap(create);
    }
}
