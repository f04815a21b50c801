package org.hongyan.tenantconfig.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores it, so that a hundred demo accounts with one password cost one hash and not a hundred.
 * Keycloak hashes it anew, by its own policy, when the person first signs in.
 */
final class HashedPassword {

    /** Keycloak's default for its provider {@code pbkdf2-sha512}. */
    private static final int ITERATIONS = 210_000;

    private static final int KEY_BITS = 512;
    private static final int SALT_BYTES = 16;

    private HashedPassword() {}

    static JsonObject credential(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
            var secret = Json.createObjectBuilder()
                    .add("value", encoded(hash))
                    .add("salt", encoded(salt))
                    .build();
            var data = Json.createObjectBuilder()
                    .add("hashIterations", ITERATIONS)
                    .add("algorithm", "pbkdf2-sha512")
                    .build();
            return Json.createObjectBuilder()
                    .add("type", "password")
                    .add("secretData", secret.toString())
                    .add("credentialData", data.toString())
                    .build();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java cannot hash passwords", missing);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
