package org.hongyan.admin.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;

/** The language of the staff pages: Simplified Chinese, unless somebody chose another one on this device. */
public class StaffLanguage extends ViewHandlerWrapper {

    static final String COOKIE = "HYLANG";
    static final Map<String, Locale> LANGUAGES = Map.of(
            "zh-CN", Locale.SIMPLIFIED_CHINESE,
            "zh-TW", Locale.TRADITIONAL_CHINESE,
            "en", Locale.ENGLISH);

    /** Around the handler of the container. */
    public StaffLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestCookieMap().get(COOKIE);
        return chosen instanceof Cookie cookie
                ? LANGUAGES.getOrDefault(cookie.getValue(), Locale.SIMPLIFIED_CHINESE)
                : Locale.SIMPLIFIED_CHINESE;
    }
}
