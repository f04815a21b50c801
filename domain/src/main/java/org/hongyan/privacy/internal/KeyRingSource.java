package org.hongyan.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.KeyRingException;
import org.hongyan.privacy.KeyRingFile;

/** Reads the ring once from the folder {@code HONGYAN_KEYS} (or the system property {@code hongyan.keys}). */
@ApplicationScoped
public class KeyRingSource {

    @Produces
    @Singleton
    KeyRing keyRing() {
        String folder = System.getProperty("hongyan.keys", System.getenv("HONGYAN_KEYS"));
        if (folder == null || folder.isBlank()) {
            throw new KeyRingException("HONGYAN_KEYS is not set; it names the folder with the key ring.");
        }
        return KeyRingFile.load(Path.of(folder));
    }
}
