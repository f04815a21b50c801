package org.hongyan.admin.desk;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The form of the person's menu: from now on this device shows the staff pages in another language. */
@WebServlet("/desk/language")
public class SwitchLanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("language");
        if (wanted != null && StaffLanguage.LANGUAGES.containsKey(wanted)) {
            Cookie cookie = new Cookie(StaffLanguage.COOKIE, wanted);
            cookie.setPath(request.getContextPath());
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(YEAR_SECONDS);
            response.addCookie(cookie);
        }
        response.sendRedirect(request.getContextPath() + "/work");
    }
}
