package org.hongyan.admin.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.hongyan.admin.internal.LostLock;
import org.hongyan.admin.matter.LatestStep;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;

/**
 * The three channels of an error on staff pages: a refusal becomes a message and keeps the page and its input; bad
 * input stands beside its field and in the summary; anything else goes on to the error page with a reference number.
 */
class StaffExceptionHandler extends ExceptionHandlerWrapper {

    StaffExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (answered(context, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean answered(FacesContext context, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof InvalidInputException invalid && acting(context)) {
                InputMessages.show(context, invalid.errors());
                return true;
            }
            if (t instanceof RefusedException refused) {
                return refuse(context, refused);
            }
            if (LostLock.is(t) && acting(context)) {
                error(context, Texts.text("layout.changedMeanwhile"));
                CDI.current().select(LatestStep.class).get().told().ifPresent(told -> error(context, told));
                return true;
            }
            if (t instanceof ViewExpiredException
                    && context.getPartialViewContext().isAjaxRequest()) {
                return reopened(context);
            }
        }
        return false;
    }

    /** True while a posted form is worked on, so that the page can be shown again with its input. */
    private static boolean acting(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static boolean refuse(FacesContext context, RefusedException refused) {
        if (acting(context)) {
            error(context, Texts.of(refused.refusal()));
            if (refused.refusal().overtaken()) {
                CDI.current().select(LatestStep.class).get().told().ifPresent(told -> error(context, told));
            }
            return true;
        }
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        ClosedDoor.show(context, HttpServletResponse.SC_NOT_FOUND, refused.refusal());
        return true;
    }

    private static boolean reopened(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        try {
            context.getExternalContext().redirect(request.getRequestURI() + "?" + DeskView.EXPIRED + "=1");
            return true;
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void error(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
