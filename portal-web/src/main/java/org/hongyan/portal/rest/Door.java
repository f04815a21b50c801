package org.hongyan.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.hongyan.lookup.LookUpPetition;

/** Number and code of a request open the petitioner's own matter for the rest of the request. */
@ApplicationScoped
class Door {

    private final LookUpPetition lookUp;

    /** For the proxy. */
    protected Door() {
        this(null);
    }

    @Inject
    Door(LookUpPetition lookUp) {
        this.lookUp = lookUp;
    }

    /** A number or code that cannot be right gets the same answer as a wrong one, and counts as a guess like it. */
    LookUpPetition.Found open(BodyReader body, HttpServletRequest request) {
        String number = body.text("number");
        String code = body.text("queryCode");
        body.finish();
        return lookUp.open(number, code, request.getRemoteAddr());
    }
}
