package org.hongyan.admin.draft;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hongyan.draft.Drafts;
import org.hongyan.matter.Nature;
import org.hongyan.shared.InvalidInputException;

/** Where the script of a page puts what is typed: {@code {page, matter, values}}. */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, body -> {
            JsonObject values = body.getJsonObject("values");
            if (accuses(values)) {
                drafts.discard(body.getString("page"), matter(body));
            } else {
                drafts.save(body.getString("page"), matter(body), values.toString());
            }
        });
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, body -> drafts.discard(body.getString("page"), matter(body)));
    }

    /** True if the form is marked as an accusation, of which nothing is kept outside the sealed way. */
    private static boolean accuses(JsonObject values) {
        return values.entrySet().stream()
                .anyMatch(field -> field.getKey().endsWith(":nature")
                        && field.getValue().toString().contains(Nature.ACCUSATION.name()));
    }

    /** Something done with the body of a request. */
    private interface Deed {
        void on(JsonObject body);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Deed deed) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try (JsonReader reader = JSON.createReader(request.getInputStream())) {
            JsonObject body = reader.readObject();
            if (!body.containsKey("page") || !body.containsKey("values")) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            deed.on(body);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (JsonException | ClassCastException | IllegalArgumentException | InvalidInputException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static UUID matter(JsonObject body) {
        JsonValue matter = body.get("matter");
        return matter == null || matter == JsonValue.NULL ? null : UUID.fromString(body.getString("matter"));
    }
}
