package org.hongyan.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.hongyan.privacy.KeyRingException;
import org.hongyan.privacy.OfficeKeyFolder;

/**
 * The folder of the discipline offices' keys: {@code HONGYAN_DISCIPLINE_KEYS}, or beside the key ring where that is not
 * set (one machine for everything).
 */
@ApplicationScoped
public class OfficeKeySource {

    @Produces
    @Singleton
    OfficeKeyFolder officeKeys() {
        String own = System.getenv("HONGYAN_DISCIPLINE_KEYS");
        if (own != null && !own.isBlank()) {
            return new OfficeKeyFolder(Path.of(own));
        }
        String ring = System.getProperty("hongyan.keys", System.getenv("HONGYAN_KEYS"));
        if (ring == null || ring.isBlank()) {
            throw new KeyRingException("Neither HONGYAN_DISCIPLINE_KEYS nor HONGYAN_KEYS is set.");
        }
        return new OfficeKeyFolder(Path.of(ring, "discipline"));
    }
}
