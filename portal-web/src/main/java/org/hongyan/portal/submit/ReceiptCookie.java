package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.RequestReplay;
import org.hongyan.privacy.QueryCodes;

/**
 * How the browser comes back to the receipt of what it has submitted: by the random value of its former draft. Until the
 * petitioner has noted the code, at most a day.
 */
@RequestScoped
public class ReceiptCookie {

    private static final String DRAFT = "draft";
    private static final String RECEIPT = "receipt";
    private static final int ONE_DAY = 24 * 3600;

    private final RequestReplay replay;
    private final QueryCodes codes;
    private final HttpServletRequest request;

    /** For the proxy. */
    protected ReceiptCookie() {
        this(null, null, null);
    }

    @Inject
    public ReceiptCookie(RequestReplay replay, QueryCodes codes, HttpServletRequest request) {
        this.replay = replay;
        this.codes = codes;
        this.request = request;
    }

    /** The key under which the submission of this draft is recognised when it comes again. */
    public String requestKey() {
        return keys(DRAFT).stream().findFirst().orElseThrow();
    }

    /** True if this very draft has been submitted before, for example by the first press of a double click. */
    public boolean alreadyAnswered() {
        return find(DRAFT).isPresent();
    }

    /** The receipt last got in this browser. */
    public Optional<Receipt> receipt() {
        Optional<Receipt> last = find(RECEIPT);
        return last.isPresent() ? last : find(DRAFT);
    }

    /** The submitted draft is from now on the key of the receipt. */
    public void keep(HttpServletResponse response) {
        value(DRAFT).ifPresent(value -> give(response, value, ONE_DAY));
    }

    /** The code is noted: browser and server forget it. */
    public void forget(HttpServletResponse response) {
        for (String key : keys(RECEIPT)) {
            replay.present(key);
            replay.forget(key);
        }
        give(response, "", 0);
    }

    private Optional<Receipt> find(String cookie) {
        for (String key : keys(cookie)) {
            replay.present(key);
            Optional<Receipt> found = replay.find(key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> keys(String cookie) {
        return value(cookie).map(codes::draftProofsOf).orElse(List.of());
    }

    private Optional<String> value(String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie ->
                        cookie.getName().equals(name) && cookie.getValue().matches("[0-9a-f]{16,128}"))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void give(HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(RECEIPT, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
