package org.hongyan.tenantconfig.keycloak;

import static org.hongyan.tenantconfig.keycloak.KeycloakConnection.encoded;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the product asks of one Keycloak realm: clients, organizations (our offices), users (our staff) and their
 * membership. Every {@code ensure…} may be called again and changes nothing that is already right.
 */
public final class KeycloakAdmin {

    private static final int PAGE = 500;
    private static final int EXISTS = 409;

    private final KeycloakConnection keycloak;
    private final String realm;

    /**
     * @param base address of the server, for example {@code http://localhost:8180}
     * @param realm the realm that is administered
     * @param user an administrator of the realm {@code master}
     */
    public KeycloakAdmin(URI base, String realm, String user, String password) {
        this.keycloak = new KeycloakConnection(base, user, password);
        this.realm = "/admin/realms/" + encoded(realm);
    }

    /** An office as Keycloak knows it; the alias is the office's code. */
    public record Organization(String alias, String name) {}

    /**
     * A member of staff as Keycloak knows them.
     *
     * @param familyName and {@code givenName}: both are required by Keycloak's user profile
     * @param organizations aliases of the offices the person works in; Keycloak gives no organization claim to people
     *                      with several, so it never decides a right
     */
    public record User(
            String username,
            String familyName,
            String givenName,
            String email,
            String password,
            Set<String> organizations) {}

    /** Gets a token, so that a wrong address or password is known at once. */
    public void signIn() {
        keycloak.signIn();
    }

    public boolean realmExists() {
        return keycloak.get(realm).ok();
    }

    /**
     * Makes the client or brings it in line with the representation, named default client scopes included.
     *
     * @param client Keycloak's client representation with at least {@code clientId}
     * @return Keycloak's id of the client
     */
    public String ensureClient(JsonObject client) {
        String clientId = client.getString("clientId");
        String id = clientByName(clientId).orElse(null);
        if (id == null) {
            var answer = keycloak.post(realm + "/clients", client);
            if (answer.status() != EXISTS) {
                keycloak.expect(answer, "POST", "clients " + clientId);
            }
            id = clientByName(clientId)
                    .orElseThrow(() -> new KeycloakException("client " + clientId + " was made but is not there"));
        } else {
            keycloak.put(
                    realm + "/clients/" + id,
                    Json.createObjectBuilder(client).add("id", id).build());
        }
        ensureDefaultScopes(id, client);
        return id;
    }

    /** An update ignores the list of scopes, so each missing one is added by its own call. */
    private void ensureDefaultScopes(String id, JsonObject client) {
        if (!client.containsKey("defaultClientScopes")) {
            return;
        }
        Map<String, String> known = keycloak.list(realm + "/client-scopes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(scope -> scope.getString("name"), scope -> scope.getString("id")));
        String path = realm + "/clients/" + id + "/default-client-scopes";
        Set<String> present = keycloak.list(path).getValuesAs(JsonObject.class).stream()
                .map(scope -> scope.getString("name"))
                .collect(Collectors.toSet());
        for (JsonString wanted : client.getJsonArray("defaultClientScopes").getValuesAs(JsonString.class)) {
            String scope = known.get(wanted.getString());
            if (scope == null) {
                throw new KeycloakException("there is no client scope " + wanted.getString());
            }
            if (!present.contains(wanted.getString())) {
                keycloak.put(path + "/" + scope, null);
            }
        }
    }

    private Optional<String> clientByName(String clientId) {
        return keycloak.list(realm + "/clients?clientId=" + encoded(clientId)).getValuesAs(JsonObject.class).stream()
                .map(found -> found.getString("id"))
                .findFirst();
    }

    /** Makes the organization if there is none of this alias; returns Keycloak's id. */
    public String ensureOrganization(String alias, String name) {
        String id = organizations().get(alias);
        return id != null ? id : createOrganization(new Organization(alias, name));
    }

    /** Makes the user if there is none of this name; a given password is not temporary. Returns Keycloak's id. */
    public String ensureUser(String username, String familyName, String givenName, String email, String password) {
        var known = userByName(username);
        return known.orElseGet(() -> createUser(new User(username, familyName, givenName, email, password, Set.of())));
    }

    /** Makes the user a member of the organization, both by Keycloak's ids. */
    public void ensureMembership(String organizationId, String userId) {
        String path = realm + "/organizations/" + organizationId + "/members";
        // the endpoint takes the bare id as a JSON string
        var answer = keycloak.post(path, "\"" + userId + "\"");
        if (answer.status() != EXISTS) {
            keycloak.expect(answer, "POST", path);
        }
    }

    /**
     * Makes all organizations, users and memberships that are missing, several at a time. A realm in which the same
     * call was completed before costs one request; what was deleted there since then is not made again.
     */
    public void ensureAll(Collection<Organization> organizations, Collection<User> users) {
        new BulkSetup(this).ensure(organizations, users);
    }

    /** A realm attribute, or empty. */
    Optional<String> realmAttribute(String name) {
        var attributes =
                keycloak.expect(keycloak.get(realm), "GET", realm).object().getJsonObject("attributes");
        return Optional.ofNullable(attributes == null ? null : attributes.getString(name, null));
    }

    /** Sets one realm attribute; Keycloak drops those that an update does not name, so all are sent back. */
    void setRealmAttribute(String name, String value) {
        var known = keycloak.expect(keycloak.get(realm), "GET", realm).object().getJsonObject("attributes");
        var attributes = known == null ? Json.createObjectBuilder() : Json.createObjectBuilder(known);
        keycloak.put(
                realm,
                Json.createObjectBuilder()
                        .add("attributes", attributes.add(name, value))
                        .build());
    }

    String createOrganization(Organization organization) {
        var body = Json.createObjectBuilder()
                .add("name", organization.name())
                .add("alias", organization.alias())
                .add("enabled", true)
                // a domain of nobody's mail: it only satisfies the form of the representation
                .add(
                        "domains",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", organization.alias() + ".organization.invalid")
                                        .add("verified", false)))
                .build();
        var answer = keycloak.post(realm + "/organizations", body);
        if (answer.status() == EXISTS) {
            String id = organizations().get(organization.alias());
            if (id != null) {
                return id;
            }
        }
        return keycloak.expect(answer, "POST", "organization " + organization.alias())
                .createdId();
    }

    private String createUser(User user) {
        return createUser(
                user,
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", user.password())
                        .add("temporary", false)
                        .build());
    }

    String createUser(User user, JsonObject credential) {
        var body = Json.createObjectBuilder()
                .add("username", user.username())
                .add("lastName", user.familyName())
                .add("firstName", user.givenName())
                .add("email", user.email())
                .add("emailVerified", true)
                .add("enabled", true)
                .add("credentials", Json.createArrayBuilder().add(credential))
                .build();
        var answer = keycloak.post(realm + "/users", body);
        if (answer.status() == EXISTS) {
            return userByName(user.username())
                    .orElseThrow(() -> new KeycloakException("the address of " + user.username() + " is taken"));
        }
        return keycloak.expect(answer, "POST", "user " + user.username()).createdId();
    }

    private Optional<String> userByName(String username) {
        return keycloak
                .list(realm + "/users?exact=true&briefRepresentation=true&username=" + encoded(username))
                .getValuesAs(JsonObject.class)
                .stream()
                .map(found -> found.getString("id"))
                .findFirst();
    }

    Map<String, String> users() {
        return pages("/users?briefRepresentation=true", "username");
    }

    Map<String, String> organizations() {
        return pages("/organizations?briefRepresentation=true", "alias");
    }

    Set<String> members(String organizationId) {
        return Set.copyOf(pages("/organizations/" + organizationId + "/members?briefRepresentation=true", "username")
                .values());
    }

    /** Ids by the named property, read page by page. */
    private Map<String, String> pages(String path, String property) {
        Map<String, String> ids = new HashMap<>();
        int read = PAGE;
        for (int first = 0; read == PAGE; first += PAGE) {
            var page = keycloak.list(realm + path + "&first=" + first + "&max=" + PAGE);
            page.getValuesAs(JsonObject.class).forEach(row -> ids.put(row.getString(property), row.getString("id")));
            read = page.size();
        }
        return ids;
    }
}
