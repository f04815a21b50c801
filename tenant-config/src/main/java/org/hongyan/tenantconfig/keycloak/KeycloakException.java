package org.hongyan.tenantconfig.keycloak;

/** Keycloak could not be reached or refused what was asked; the message names the call and never a secret. */
public class KeycloakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeycloakException(String message) {
        super(message);
    }

    KeycloakException(String message, Throwable cause) {
        super(message, cause);
    }
}
