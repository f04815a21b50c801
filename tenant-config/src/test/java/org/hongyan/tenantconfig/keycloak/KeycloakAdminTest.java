package org.hongyan.tenantconfig.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin.Organization;
import org.hongyan.tenantconfig.keycloak.KeycloakAdmin.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakAdminTest {

    private static final List<Organization> OFFICES =
            List.of(new Organization("chibi", "赤壁市信访局"), new Organization("guantangyi", "官塘驿镇信访办"));
    private static final List<User> STAFF = List.of(
            new User("chibi.clerk1", "林", "晚晴", "a@demo.hongyan.example", "secret-1", Set.of("chibi")),
            new User("both", "廖", "文澜", "b@demo.hongyan.example", "secret-1", Set.of("chibi", "guantangyi")));

    private KeycloakStandIn server;
    private KeycloakAdmin keycloak;

    @BeforeEach
    void start() throws IOException {
        server = new KeycloakStandIn();
        keycloak = new KeycloakAdmin(server.address(), "staff", "admin", "right");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everything_is_made_once() {
        keycloak.ensureAll(OFFICES, STAFF);
        assertThat(server.organizations.keySet()).containsExactly("chibi", "guantangyi");
        assertThat(server.members.get("alias-chibi")).containsExactly("username-both", "username-chibi.clerk1");
        assertThat(server.members.get("alias-guantangyi")).containsExactly("username-both");

        server.writes.clear();
        keycloak.ensureAll(OFFICES, STAFF);
        assertThat(server.writes).isEmpty();
    }

    @Test
    void a_set_up_that_broke_off_is_completed_and_other_realm_attributes_stay() {
        keycloak.ensureOrganization("chibi", "赤壁市信访局");
        keycloak.ensureUser("both", "廖", "文澜", "b@demo.hongyan.example", "secret-1");
        keycloak.ensureAll(OFFICES, STAFF);
        assertThat(server.users.keySet()).containsExactly("both", "chibi.clerk1");
        assertThat(server.members.get("alias-chibi")).hasSize(2);
        assertThat(server.realm.getJsonObject("attributes").getString("kept")).isEqualTo("yes");
    }

    @Test
    void a_new_colleague_is_added_beside_the_others() {
        keycloak.ensureAll(OFFICES, STAFF.subList(0, 1));
        keycloak.ensureAll(OFFICES, STAFF);
        assertThat(server.users.keySet()).containsExactly("both", "chibi.clerk1");
        assertThat(server.writes.stream().filter(write -> write.endsWith("/users")))
                .hasSize(2);
    }

    @Test
    void no_password_travels_in_the_clear_of_a_bulk_set_up() {
        keycloak.ensureAll(OFFICES, STAFF);
        assertThat(server.users.values())
                .allSatisfy(user ->
                        assertThat(user.toString()).doesNotContain("secret-1").contains("pbkdf2-sha512"));
    }

    @Test
    void single_calls_may_be_repeated() {
        String office = keycloak.ensureOrganization("chibi", "赤壁市信访局");
        String user = keycloak.ensureUser("both", "廖", "文澜", "b@demo.hongyan.example", "secret-1");
        assertThat(keycloak.ensureOrganization("chibi", "赤壁市信访局")).isEqualTo(office);
        assertThat(keycloak.ensureUser("both", "廖", "文澜", "b@demo.hongyan.example", "other"))
                .isEqualTo(user);
        keycloak.ensureMembership(office, user);
        keycloak.ensureMembership(office, user);
        assertThat(server.members.get(office)).containsExactly(user);
    }

    @Test
    void a_server_that_is_still_starting_is_asked_again() {
        server.unavailable.set(3);
        keycloak.signIn();
        assertThat(keycloak.realmExists()).isTrue();
    }

    @Test
    void an_expired_token_is_replaced() {
        keycloak.signIn();
        server.validToken = "another one";
        assertThat(keycloak.realmExists()).isTrue();
        assertThat(server.tokens).hasValue(2);
    }

    @Test
    void a_wrong_password_is_said_without_repeating_it() {
        var wrong = new KeycloakAdmin(server.address(), "staff", "admin", "guess-me");
        assertThatThrownBy(wrong::signIn)
                .isInstanceOf(KeycloakException.class)
                .hasMessageContaining("401")
                .hasMessageNotContaining("guess-me");
    }

    @Test
    void a_server_that_never_answers_is_given_up() {
        var nobody = new KeycloakAdmin(URI.create("http://localhost:1"), "staff", "admin", "right");
        assertThatThrownBy(nobody::signIn)
                .isInstanceOf(KeycloakException.class)
                .hasMessageContaining("does not answer");
    }
}
