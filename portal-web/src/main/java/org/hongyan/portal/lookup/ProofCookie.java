package org.hongyan.portal.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongyan.privacy.Sealer;
import org.hongyan.tenant.CurrentCaller;

/**
 * What keeps a looked-up matter open for 30 minutes: number and proofs (never the code), sealed, in a cookie that only
 * this site gets back. The visitor ends it with one press.
 */
@RequestScoped
public class ProofCookie {

    private static final String COOKIE = "proof";
    private static final String USE = "proof";
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final Sealer sealer;
    private final CurrentCaller caller;
    private final HttpServletRequest request;

    /** For the proxy. */
    protected ProofCookie() {
        this(null, null, null);
    }

    @Inject
    public ProofCookie(Sealer sealer, CurrentCaller caller, HttpServletRequest request) {
        this.sealer = sealer;
        this.caller = caller;
        this.request = request;
    }

    /** Presents the proofs the browser holds; the number they open, or nothing. */
    public Optional<String> present() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Optional<List<String>> lines = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> sealer.open(USE, cookie.getValue()))
                .map(text -> List.of(text.split("\n")));
        lines.ifPresent(found -> found.stream().skip(1).forEach(caller::present));
        return lines.map(found -> found.get(0));
    }

    /** From now on the browser holds these proofs. */
    public void give(HttpServletResponse response, String number, List<String> proofs) {
        set(response, sealer.seal(USE, number + "\n" + String.join("\n", proofs), LIFETIME), (int)
                LIFETIME.toSeconds());
    }

    /** The same proofs, for another matter that they open. */
    public void turnTo(HttpServletResponse response, String number) {
        give(response, number, caller.get().proofs());
    }

    /** The browser gives them up. */
    public void end(HttpServletResponse response) {
        set(response, "", 0);
    }

    private void set(HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
