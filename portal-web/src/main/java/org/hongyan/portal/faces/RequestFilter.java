package org.hongyan.portal.faces;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.security.SecureRandom;
import org.hongyan.audit.RequestId;
import org.jboss.logging.MDC;

/**
 * First filter of every request: gives it a number that stands in the log and, if something breaks, on the error page;
 * sets the security headers; refuses forms sent from foreign pages; logs what broke, once.
 */
public class RequestFilter extends HttpFilter {

    /** Request attribute with the number of this request. */
    public static final String REFERENCE = "reference";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RequestFilter.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letter that is read wrongly over the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient RequestId requestId;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = nextReference();
        request.setCharacterEncoding("UTF-8");
        request.setAttribute(REFERENCE, reference);
        requestId.set(reference);
        MDC.put("request", reference);
        protect(request, response, reference);
        try {
            if (isForeign(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException broken) {
            LOG.log(ERROR, "HYWEB0002 request " + reference + " failed", broken);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } finally {
            MDC.remove("request");
        }
    }

    private static void protect(HttpServletRequest request, HttpServletResponse response, String reference) {
        response.setHeader("X-Request-Id", reference);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /**
     * A form sent from a page of somebody else. The cookies are SameSite=Strict; this is the second lock. A program
     * without a browser sends neither header and has no cookie to be abused.
     */
    static boolean isForeign(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String nextReference() {
        StringBuilder reference = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                reference.append('-');
            }
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
