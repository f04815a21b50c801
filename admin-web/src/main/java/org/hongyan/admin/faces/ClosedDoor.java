package org.hongyan.admin.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongyan.shared.Refusal;

/** Ends a request with an error page that says why. */
public final class ClosedDoor {

    private ClosedDoor() {}

    /**
     * Shows the error page of a status.
     *
     * @param refusal why, or null if the status says it all
     */
    public static void show(FacesContext context, int status, Refusal refusal) {
        ExternalContext external = context.getExternalContext();
        try {
            if (refusal != null) {
                external.getRequestMap().put("refusal", refusal);
            }
            // the page that was begun has named its script nonce already; the error page names its own
            external.responseReset();
            RequestIdFilter.protect(
                    (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
            external.responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
