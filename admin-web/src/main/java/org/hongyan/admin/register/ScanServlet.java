package org.hongyan.admin.register;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.attachment.ScanReader;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/**
 * {@code /register/scan}: takes a picture of a letter and gives a ticket; asked with the ticket, says how far the reading is
 * and, once, what was read. Nothing of it is stored.
 */
@WebServlet("/register/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScanWords scans;

    @Inject
    private transient DeskPage desk;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // the mark of a script of the same site: no form of another can set it
        boolean ours = request.getHeader("X-Requested-With") != null;
        if (!ours || !desk.may(Permission.REGISTER) || !scans.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] picture = request.getInputStream().readNBytes(ScanReader.MOST_BYTES + 1);
        Optional<UUID> ticket = picture.length > ScanReader.MOST_BYTES
                ? Optional.empty()
                : scans.begin(actor.get().personId(), picture);
        if (ticket.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        answer(response, JSON.createObjectBuilder().add("ticket", ticket.get().toString()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ScanWords.Words> words = ticket(request.getParameter("ticket"))
                .flatMap(ticket -> scans.take(actor.get().personId(), ticket));
        if (words.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(
                response,
                JSON.createObjectBuilder()
                        .add("done", words.get().done())
                        .add("words", words.get().words()));
    }

    private static Optional<UUID> ticket(String written) {
        try {
            return Optional.of(UUID.fromString(written == null ? "" : written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder body) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = JSON.createWriter(response.getOutputStream())) {
            writer.write(body.build());
        }
    }
}
