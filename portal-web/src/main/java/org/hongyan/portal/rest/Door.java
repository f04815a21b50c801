package org.hongyan.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.NothingFound;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;

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

    /** A number or code that cannot be right gets the same answer as a wrong one: programs need no hint. */
    LookUpPetition.Found open(BodyReader body, HttpServletRequest request) {
        String number = body.text("number");
        String code = body.text("queryCode");
        body.finish();
        try {
            return lookUp.lookUp(number, code, request.getRemoteAddr());
        } catch (InvalidInputException malformed) {
            throw new RefusedException(new NothingFound());
        }
    }
}
