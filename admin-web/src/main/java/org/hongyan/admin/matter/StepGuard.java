package org.hongyan.admin.matter;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hongyan.admin.faces.ClosedDoor;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;

/**
 * Opens no page of a step to a desk that may not take it, whoever links to it: without a part in the matter it is not
 * found; with one, a page says why not now and leads back to the case. A form sent is left to its use case, which
 * refuses with its own reason and keeps what was typed.
 */
public class StepGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    /** Everything below these folders works on one matter. */
    static final List<String> FOLDERS = List.of(
            "/archive/file",
            "/accusation/part",
            "/accusation/seal",
            "/commitment/",
            "/exchange/",
            "/fairness/",
            "/handover/",
            "/hearing/",
            "/leader/meeting",
            "/leader/reception",
            "/leader/report",
            "/leader/sign",
            "/leader/sponsorship",
            "/matching/merge",
            "/procedure/",
            "/record/",
            "/reply/",
            "/review/",
            "/standin/",
            "/supervision/",
            "/register/agent",
            "/register/online");

    private static final String ENDING = ".xhtml";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot root = context.getViewRoot();
        if (root == null || context.isPostback() || FOLDERS.stream().noneMatch(root.getViewId()::startsWith)) {
            return;
        }
        String page = root.getViewId().substring(0, root.getViewId().length() - ENDING.length());
        try {
            CDI.current()
                    .select(StepDoor.class)
                    .get()
                    .against(page)
                    .ifPresent(refusal -> refuse(context, refusal, HttpServletResponse.SC_FORBIDDEN));
        } catch (RefusedException unknown) {
            refuse(context, unknown.refusal(), HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuse(FacesContext context, Refusal refusal, int status) {
        if (refusal instanceof StepNotOpen closed) {
            context.getExternalContext()
                    .getRequestMap()
                    .put("closedMatter", closed.matterId().toString());
        }
        ClosedDoor.show(context, status, refusal);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // everything is decided before
    }
}
