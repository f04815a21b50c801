package org.hongyan.portal.modes;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hongyan.portal.faces.Modes;

/** {@code /modes/elder?back=/lookup} turns one mode on and goes back. */
@WebServlet("/modes/*")
public class ModesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = 365 * 24 * 3600;
    /** A path of this site and nothing else: never another host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.-]*");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String change =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String now = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Modes.COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .orElse("");
        Cookie cookie = new Cookie(Modes.COOKIE, Modes.parse(now).with(change).value());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String back = request.getParameter("back");
        response.sendRedirect(back != null && OWN_PATH.matcher(back).matches() ? back : "/");
    }
}
