package org.hongyan.portal.rest;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.OfficeQuery;
import org.hongyan.tenant.Offices;

/** The offices of the deployment; public. */
@RequestScoped
@Path("v1/offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficesResource {

    private static final int PAGE = 50;

    @Inject
    private Offices offices;

    /** One page, in order of code. */
    @GET
    public String list(
            @QueryParam("q") String text,
            @QueryParam("kind") String kind,
            @QueryParam("division") String division,
            @QueryParam("after") String after) {
        List<Office> found =
                offices.search(new OfficeQuery(text, kind(kind), blankToNull(division), blankToNull(after), PAGE + 1));
        JsonArrayBuilder items = JSON.createArrayBuilder();
        found.stream().limit(PAGE).forEach(office -> items.add(json(office)));
        JsonObjectBuilder page = JSON.createObjectBuilder().add("items", items);
        if (found.size() > PAGE) {
            page.add("next", found.get(PAGE - 1).code());
        } else {
            page.add("next", JsonValue.NULL);
        }
        return page.build().toString();
    }

    private static OfficeKind kind(String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        try {
            return OfficeKind.valueOf(kind);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(List.of(new FieldError("/kind", "choice.unknown")));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static JsonObjectBuilder json(Office office) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("code", office.code())
                .add("name", office.name())
                .add("kind", office.kind().name())
                .add("level", office.level().name())
                .add("divisionCode", office.divisionCode());
        return office.parentCode() == null
                ? json.add("parentCode", JsonValue.NULL)
                : json.add("parentCode", office.parentCode());
    }
}
