package org.hongyan.admin.register;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.petition.IntakePicks;
import org.hongyan.tenant.Offices;

/** {@code /register/picks?of=place&q=gty}: places or subjects that fit what is typed, for the fields of a registration page. */
@WebServlet("/register/picks")
public class PicksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Nobody types more of a name than this. */
    private static final int MOST_TYPED = 60;

    @Inject
    private transient IntakePicks picks;

    @Inject
    private transient DeskPage desk;

    @Inject
    private transient Offices offices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        String of = request.getParameter("of");
        if (typed == null || typed.length() > MOST_TYPED || of == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<IntakePicks.Pick> found =
                switch (of) {
                    case "place" ->
                        picks.places(
                                typed,
                                offices.byId(desk.getDesk().officeId())
                                        .orElseThrow()
                                        .divisionCode());
                    case "subject" -> picks.subjects(typed);
                    default -> List.of();
                };
        JsonArrayBuilder all = JSON.createArrayBuilder();
        found.forEach(pick -> all.add(JSON.createObjectBuilder()
                .add("code", pick.code())
                .add("name", pick.name())
                .add("path", pick.path())));
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = JSON.createWriter(response.getOutputStream())) {
            writer.write(all.build());
        }
    }
}
