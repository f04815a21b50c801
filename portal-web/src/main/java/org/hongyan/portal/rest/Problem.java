package org.hongyan.portal.rest;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.FieldError;

/** Problem details for programs (RFC 9457). The type is a stable word, the texts are for people. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private Problem() {}

    static Response of(int status, String type, String detail) {
        return response(status, base(status, type, detail)).build();
    }

    /** With members of its own, for example where to turn to. */
    static Response.ResponseBuilder with(int status, String type, String detail, JsonObjectBuilder more) {
        return response(status, base(status, type, detail).addAll(more));
    }

    static Response fields(List<FieldError> errors) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (FieldError error : errors) {
            list.add(JSON.createObjectBuilder()
                    .add("pointer", error.pointer())
                    .add("code", error.code())
                    .add("detail", Texts.of(LANGUAGE, error)));
        }
        return response(
                        422,
                        base(422, "invalid-input", text("problem.invalid-input"))
                                .add("errors", list))
                .build();
    }

    static String text(String key, Object... args) {
        return Texts.text(LANGUAGE, key, args);
    }

    private static JsonObjectBuilder base(int status, String type, String detail) {
        return JSON.createObjectBuilder()
                .add("type", "urn:hongyan:problem:" + type)
                .add("title", text("problem." + type + ".title"))
                .add("status", status)
                .add("detail", detail);
    }

    private static Response.ResponseBuilder response(int status, JsonObjectBuilder body) {
        return Response.status(status).type(MEDIA_TYPE).entity(body.build().toString());
    }
}
