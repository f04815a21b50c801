package org.hongyan.admin.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongyan.staff.Desk;

/** The form of the identity bar: from now on this session works at another of the person's desks. */
@WebServlet("/desk/switch")
public class SwitchDeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChosenDesk chosen;

    @Inject
    private transient DeskPage page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("body");
        page.getDesks().stream()
                .map(Desk::id)
                .filter(id -> id.toString().equals(wanted))
                .findFirst()
                .ifPresent(chosen::choose);
        response.sendRedirect(request.getContextPath() + "/work");
    }
}
