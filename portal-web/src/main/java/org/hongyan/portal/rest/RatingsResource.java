package org.hongyan.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hongyan.lookup.LookUpPetition;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RateHandling;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingValue;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;

/** The petitioner's own rating; may be given again until the window closes. */
@RequestScoped
@Path("v1/ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RatingsResource {

    @Inject
    private Door door;

    @Inject
    private RateHandling rating;

    @Context
    private HttpServletRequest request;

    /** Number and code in the body, as for a look-up. */
    @POST
    public String rate(String body) {
        BodyReader read = BodyReader.of(body);
        RatingTarget target = read.choice("target", RatingTarget.class);
        RatingValue value = read.choice("value", RatingValue.class);
        String reason = read.text("reason");
        boolean reasonOpen = read.truth("reasonOpen");
        LookUpPetition.Found found = door.open(read, request);
        if (target == null) {
            throw new InvalidInputException(List.of(new FieldError("/target", "choice.missing")));
        }
        OwnRating given = rating.rate(found.status().matterId(), target, value, reason, reasonOpen);
        return LookupsResource.json(given).build().toString();
    }
}
