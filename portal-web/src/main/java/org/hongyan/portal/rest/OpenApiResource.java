package org.hongyan.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the interface, written by hand beside it and checked against it by a test. */
@RequestScoped
@Path("openapi")
public class OpenApiResource {

    /** OpenAPI 3.1 as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream openApi() {
        return OpenApiResource.class.getResourceAsStream("/openapi/hongyan-v1.json");
    }
}
