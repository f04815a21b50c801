package org.hongyan.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Where messages go, from the environment: {@code HONGYAN_SMTP_HOST}, {@code _PORT}, {@code _FROM}, {@code _USER},
 * {@code _PASSWORD}, {@code HONGYAN_SMS_URL}, {@code HONGYAN_SMS_SECRET}, {@code HONGYAN_BASE_URL}. A system property
 * ({@code hongyan.smtp.host} and so on) wins.
 */
@ApplicationScoped
public class DeliverySettings {

    /** A setting, or an empty text. */
    public String get(String name) {
        String value = System.getProperty(
                "hongyan." + name,
                System.getenv("HONGYAN_" + name.toUpperCase(Locale.ROOT).replace('.', '_')));
        return value == null ? "" : value.strip();
    }
}
