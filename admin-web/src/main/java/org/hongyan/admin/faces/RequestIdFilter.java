package org.hongyan.admin.faces;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hongyan.audit.RequestId;
import org.jboss.logging.MDC;

/**
 * First filter of every request: gives it a number that stands in the log and, if something breaks, on the error page;
 * sets the security headers; logs what broke once.
 */
public class RequestIdFilter extends HttpFilter {

    /** Request attribute with the number of this request. */
    public static final String REFERENCE = "reference";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RequestIdFilter.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 6;

    @Inject
    private transient RequestId requestId;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = nextId();
        request.setAttribute(REFERENCE, reference);
        requestId.set(reference);
        MDC.put("request", reference);
        protect(request, response);
        try {
            if (crossSite(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException broken) {
            fail(request, response, broken);
        } finally {
            MDC.remove("request");
        }
    }

    /** The headers of every answer, also of one that was begun anew. */
    static void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", (String) request.getAttribute(REFERENCE));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** A form sent from a page of somebody else. The session cookie is SameSite=Lax; this is the second lock. */
    private static boolean crossSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads && site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception broken)
            throws IOException {
        if (cause(broken, ViewExpiredException.class) && !response.isCommitted()) {
            response.sendRedirect(request.getRequestURI() + "?" + DeskView.EXPIRED + "=1");
            return;
        }
        LOG.log(ERROR, "HYWEB0001 request " + request.getAttribute(REFERENCE) + " failed", broken);
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean cause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static String nextId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return "E-" + HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
