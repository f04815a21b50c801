package org.hongyan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin;
import org.hongyan.tenantconfig.keycloak.KeycloakException;

/**
 * Brings the clients of both realms in line with this start: an import never changes an existing realm, while ports
 * and secrets may change from one start to the next.
 */
final class Realms {

    /** Realm of everybody who works in an office. */
    static final String STAFF = "hongyan-staff";
    /** Realm of citizens' optional accounts. */
    static final String CITIZENS = "hongyan-citizens";

    private static final String STAFF_CLIENT = "hongyan-admin";
    private static final String CITIZENS_CLIENT = "hongyan-portal";
    private static final List<String> SCOPES = List.of("basic", "profile", "email", "roles", "web-origins", "acr");

    private final URI keycloak;
    private final String admin;
    private final String adminPassword;
    private final UnaryOperator<String> secrets;
    private final URI site;

    /**
     * @param keycloak the login server's own address
     * @param secrets client secret by name, for example {@code oidc.hongyan-admin}
     * @param site address of the citizens' site, with a slash at the end
     */
    Realms(URI keycloak, String admin, String adminPassword, UnaryOperator<String> secrets, URI site) {
        this.keycloak = keycloak;
        this.admin = admin;
        this.adminPassword = adminPassword;
        this.secrets = secrets;
        this.site = site;
    }

    /** The administration of the staff realm. */
    KeycloakAdmin staff() {
        return administration(STAFF);
    }

    private KeycloakAdmin administration(String realm) {
        return new KeycloakAdmin(keycloak, realm, admin, adminPassword);
    }

    URI issuer(String realm) {
        return keycloak.resolve("/realms/" + realm);
    }

    String staffSecret() {
        return secrets.apply("oidc." + STAFF_CLIENT);
    }

    String citizensSecret() {
        return secrets.apply("oidc." + CITIZENS_CLIENT);
    }

    /** Makes or corrects both clients. */
    void reconcile() {
        try {
            administration(STAFF).ensureClient(client(STAFF_CLIENT, staffSecret(), "/admin/*", true));
            administration(CITIZENS).ensureClient(client(CITIZENS_CLIENT, citizensSecret(), "/*", false));
        } catch (KeycloakException refused) {
            throw new LaunchException("Keycloak could not be set up: " + refused.getMessage(), refused);
        }
    }

    private JsonObject client(String name, String secret, String path, boolean organizations) {
        String pages = site.resolve(path).toString();
        JsonArrayBuilder scopes = Json.createArrayBuilder(SCOPES);
        if (organizations) {
            scopes.add("organization");
        }
        return Json.createObjectBuilder()
                .add("clientId", name)
                .add("secret", secret)
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("standardFlowEnabled", true)
                .add("directAccessGrantsEnabled", false)
                .add("serviceAccountsEnabled", false)
                .add("rootUrl", site.toString())
                .add("redirectUris", Json.createArrayBuilder().add(pages))
                .add("webOrigins", Json.createArrayBuilder().add(site.toString()))
                .add(
                        "attributes",
                        Json.createObjectBuilder().add("post.logout.redirect.uris", pages + "##" + site.resolve("/")))
                .add("defaultClientScopes", scopes)
                .build();
    }
}
