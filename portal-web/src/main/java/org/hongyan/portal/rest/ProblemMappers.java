package org.hongyan.portal.rest;

import static java.lang.System.Logger.Level.ERROR;
import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hongyan.lookup.NothingFound;
import org.hongyan.petition.AccusationNotTakenHere;
import org.hongyan.petition.OfficeNotFound;
import org.hongyan.petition.RequestInFlight;
import org.hongyan.petition.RequestKeyReused;
import org.hongyan.portal.faces.RequestFilter;
import org.hongyan.portal.faces.Texts;
import org.hongyan.privacy.TooManyTries;
import org.hongyan.rating.RatingClosed;
import org.hongyan.rating.RatingNotOpen;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.RefusedException;

/** Turns what use cases throw into problem details; nothing of an exception's own text gets out. */
public final class ProblemMappers {

    private static final System.Logger LOG = System.getLogger(ProblemMappers.class.getName());

    private ProblemMappers() {}

    /** Wrong fields: 422 with a list. */
    @Provider
    public static class InvalidInput implements ExceptionMapper<InvalidInputException> {
        @Override
        public Response toResponse(InvalidInputException invalid) {
            return Problem.fields(invalid.errors());
        }
    }

    /** No JSON: 400. */
    @Provider
    public static class Broken implements ExceptionMapper<BrokenJson> {
        @Override
        public Response toResponse(BrokenJson broken) {
            return Problem.of(400, "broken-json", Problem.text("problem.broken-json"));
        }
    }

    /** An expected "no". */
    @Provider
    public static class Refused implements ExceptionMapper<RefusedException> {
        @Override
        public Response toResponse(RefusedException refused) {
            Refusal refusal = refused.refusal();
            String detail = Texts.of(refusal);
            if (refusal instanceof AccusationNotTakenHere accusation) {
                return Problem.with(
                                422,
                                "sealed-channel",
                                detail,
                                JSON.createObjectBuilder()
                                        .add(
                                                "route",
                                                JSON.createObjectBuilder()
                                                        .add("office", accusation.office())
                                                        .add("code", accusation.officeCode())
                                                        .add("phone", accusation.phone())
                                                        .add("address", accusation.address())))
                        .build();
            }
            if (refusal instanceof TooManyTries tries) {
                return Problem.with(429, "too-many-tries", detail, JSON.createObjectBuilder())
                        .header("Retry-After", tries.waitSeconds())
                        .build();
            }
            return Problem.of(status(refusal), "refused", detail);
        }

        private static int status(Refusal refusal) {
            if (refusal instanceof NothingFound || refusal instanceof OfficeNotFound) {
                return 404;
            }
            if (refusal instanceof RequestKeyReused) {
                return 422;
            }
            boolean notNow = refusal instanceof RequestInFlight
                    || refusal instanceof RatingClosed
                    || refusal instanceof RatingNotOpen;
            return notNow ? 409 : 422;
        }
    }

    /** What the JAX-RS runtime says itself: no such path, method or media type. */
    @Provider
    public static class Server implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException failed) {
            int status = failed.getResponse().getStatus();
            return Problem.of(status, status == 404 ? "no-such-path" : "http", Problem.text("problem.http"));
        }
    }

    /** We broke: a number that is in the log, too. */
    @Provider
    public static class Defect implements ExceptionMapper<Throwable> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(Throwable broken) {
            Object reference = request.getAttribute(RequestFilter.REFERENCE);
            LOG.log(ERROR, "HYREST0001 request " + reference + " failed", broken);
            return Problem.with(
                            500,
                            "defect",
                            Problem.text("problem.defect", reference),
                            JSON.createObjectBuilder().add("reference", String.valueOf(reference)))
                    .build();
        }
    }
}
