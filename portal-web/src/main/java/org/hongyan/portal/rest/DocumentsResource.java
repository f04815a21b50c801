package org.hongyan.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hongyan.lookup.DownloadDocument;
import org.hongyan.lookup.NothingFound;
import org.hongyan.lookup.StatusReader;
import org.hongyan.shared.RefusedException;

/** A document of the own matter as PDF. */
@RequestScoped
@Path("v1/documents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    private Door door;

    @Inject
    private DownloadDocument downloads;

    @Context
    private HttpServletRequest request;

    /** Number and code in the body, as for a look-up. */
    @POST
    public Response download(@PathParam("id") String id, String body) {
        door.open(BodyReader.of(body), request);
        StatusReader.Pdf pdf = downloads.download(uuid(id));
        String name =
                URLEncoder.encode(pdf.title() + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(pdf.bytes(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"document.pdf\"; filename*=UTF-8''" + name)
                .build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw new RefusedException(new NothingFound());
        }
    }
}
