package org.hongyan.portal.rest;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.lookup.PublicStatus;
import org.hongyan.portal.faces.Texts;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RatingState;

/** Look-up by number and code; both travel in the body, never in an address. */
@RequestScoped
@Path("v1/lookups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LookupsResource {

    private static final org.hongyan.shared.Texts STEPS =
            org.hongyan.shared.Texts.of("timeline", Locale.SIMPLIFIED_CHINESE);

    @Inject
    private Door door;

    @Context
    private HttpServletRequest request;

    /** The petitioner's view. */
    @POST
    public String lookUp(String body) {
        LookUpPetition.Found found = door.open(BodyReader.of(body), request);
        PublicStatus status = found.status();
        return JSON.createObjectBuilder()
                .add("number", status.number())
                .add("state", status.state().name())
                .add("label", Texts.text(Locale.SIMPLIFIED_CHINESE, status.called()))
                .add("steps", steps(status))
                .add("documents", documents(status))
                .add("ratings", ratings(status))
                .build()
                .toString();
    }

    private static JsonArrayBuilder steps(PublicStatus status) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        for (PublicStatus.Step step : status.steps()) {
            java.util.Map<String, String> args = new java.util.HashMap<>(step.args());
            args.putIfAbsent("body", step.body());
            steps.add(JSON.createObjectBuilder()
                    .add("date", step.on().toString())
                    .add("label", STEPS.text("event." + step.kind() + ".public", args))
                    .add("office", step.body()));
        }
        return steps;
    }

    private static JsonArrayBuilder documents(PublicStatus status) {
        JsonArrayBuilder documents = JSON.createArrayBuilder();
        for (PublicStatus.PublicDocument document : status.documents()) {
            documents.add(JSON.createObjectBuilder()
                    .add("id", document.id().toString())
                    .add("kind", document.kind())
                    .add("title", document.title())
                    .add("date", document.date().toString()));
        }
        return documents;
    }

    private static JsonArrayBuilder ratings(PublicStatus status) {
        JsonArrayBuilder ratings = JSON.createArrayBuilder();
        for (OwnRating rating : status.ratings()) {
            ratings.add(json(rating));
        }
        return ratings;
    }

    /** One rating; also the answer to giving one. */
    static JsonObjectBuilder json(OwnRating rating) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("target", rating.target().name())
                .add("state", rating.state().name());
        if (rating.value() != null) {
            json.add("value", rating.value().name());
        }
        if (rating.until() != null && rating.state() != RatingState.LAPSED) {
            json.add("until", rating.until().toString());
        }
        return json;
    }
}
