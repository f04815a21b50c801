package org.hongyan.portal.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;

/**
 * The channels of an error on public pages: bad input stands beside its field and in the summary, a refusal in the
 * summary, and the page keeps what was typed; what does not exist is a 404; anything else goes on to the error page
 * with a reference number.
 */
class PublicExceptionHandler extends ExceptionHandlerWrapper {

    PublicExceptionHandler(ExceptionHandler wrapped) {
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

    private static boolean answered(FacesContext context, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof InvalidInputException invalid && isActing(context)) {
                form().show(invalid.errors());
                return true;
            }
            if (t instanceof RefusedException refused && isActing(context)) {
                form().refuse(Texts.of(refused.refusal()));
                return true;
            }
            if (t instanceof NotFoundException) {
                return send(context, HttpServletResponse.SC_NOT_FOUND);
            }
            if (t instanceof ViewExpiredException) {
                return send(context, HttpServletResponse.SC_GONE);
            }
        }
        return false;
    }

    /** True while a posted form is worked on, so that the page can be shown again with its input. */
    private static boolean isActing(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static FormPage form() {
        return CDI.current().select(FormPage.class).get();
    }

    private static boolean send(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
