package org.hongyan.portal.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The frame of every page: modes, and the address to come back to after switching one. */
@Named("layout")
@RequestScoped
public class LayoutPage {

    private final Modes modes;
    private final HttpServletRequest request;
    private final AssetVersion assets;

    /** For the proxy. */
    protected LayoutPage() {
        this.modes = Modes.parse("");
        this.request = null;
        this.assets = null;
    }

    @Inject
    public LayoutPage(HttpServletRequest request, AssetVersion assets) {
        this.request = request;
        this.assets = assets;
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        this.modes = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Modes.COOKIE))
                .findFirst()
                .map(cookie -> Modes.parse(cookie.getValue()))
                .orElseGet(() -> Modes.parse(""));
    }

    public String getLanguage() {
        return modes.language();
    }

    public boolean isElder() {
        return modes.elder();
    }

    public boolean isHighContrast() {
        return modes.highContrast();
    }

    /** Value of {@code data-mode}. */
    public String getMode() {
        return modes.elder() ? "elder" : "standard";
    }

    /** Value of {@code data-theme}. */
    public String getTheme() {
        return modes.highContrast() ? "hc" : "light";
    }

    /** Address of a switch that comes back to this page. */
    public String switchTo(String change) {
        Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        Object asked = forwarded != null ? forwarded : request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return "/modes/" + change + "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Changes with style and script. */
    public String getVersion() {
        return assets.version();
    }

    /** Number of this request in the log. */
    public String getReference() {
        return String.valueOf(request.getAttribute(RequestFilter.REFERENCE));
    }
}
