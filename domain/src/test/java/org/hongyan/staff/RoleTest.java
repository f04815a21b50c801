package org.hongyan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.shared.Permission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may do what, role by role as domain.md §3.9 has it, and that nobody may anything by being nobody. */
class RoleTest {

    private static final Set<Role> CASE_POSTS = EnumSet.of(
            Role.INTAKE_CLERK,
            Role.DISPATCHER,
            Role.HANDLER,
            Role.APPROVER,
            Role.LEADER,
            Role.SUPERVISOR,
            Role.REVIEW_OFFICER,
            Role.ARCHIVIST);

    private static final Map<Permission, Set<Role>> HOLDERS = Map.of(
            Permission.CASE_READ, CASE_POSTS,
            Permission.REGISTER, EnumSet.of(Role.INTAKE_CLERK),
            Permission.DISPATCH, EnumSet.of(Role.DISPATCHER),
            Permission.HANDLE, EnumSet.of(Role.HANDLER),
            Permission.APPROVE, EnumSet.of(Role.APPROVER, Role.LEADER),
            Permission.SUPERVISE, EnumSet.of(Role.SUPERVISOR),
            Permission.REVIEW, EnumSet.of(Role.REVIEW_OFFICER),
            Permission.DISCIPLINE, EnumSet.of(Role.DISCIPLINE_CLERK));

    private static Actor person(Role... roles) {
        return new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "某", null, null, null, Set.of(roles));
    }

    @Test
    @DisplayName("每项权限由哪些岗位有，逐一列出，多一个少一个都不行")
    void every_permission_belongs_to_these_posts_and_no_other() {
        HOLDERS.forEach((permission, roles) -> assertThat(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .collect(Collectors.toSet()))
                .as(permission.name())
                .isEqualTo(roles));
        for (Role role : Role.values()) {
            assertThat(role.permissions())
                    .as(role.name())
                    .isNotEmpty()
                    .doesNotContain(Permission.ANYONE, Permission.PETITIONER, Permission.SYSTEM);
            for (Permission permission : Permission.values()) {
                boolean everybody = permission == Permission.ANYONE;
                assertThat(person(role).may(permission))
                        .as("%s %s", role, permission)
                        .isEqualTo(everybody || role.permissions().contains(permission));
            }
        }
    }

    @Test
    @DisplayName("管理员和审计员都不办案，办案的岗位都能看案")
    void administrators_and_auditors_hold_no_case_post() {
        for (Role role : Role.values()) {
            assertThat(role.isCasePost())
                    .as(role.name())
                    .isEqualTo(CASE_POSTS.contains(role) || role == Role.DISCIPLINE_CLERK);
        }
    }

    @Test
    void permissions_of_a_role_cannot_be_changed_by_whoever_asks_for_them() {
        Role.ARCHIVIST.permissions().add(Permission.APPROVE);
        assertThat(Role.ARCHIVIST.permissions()).doesNotContain(Permission.APPROVE);
    }

    @Test
    void a_citizen_and_the_software_may_what_they_are_and_nothing_else() {
        Actor citizen = Actor.citizen();
        Actor software = Actor.system(UUID.randomUUID(), UUID.randomUUID());
        for (Permission permission : Permission.values()) {
            assertThat(citizen.may(permission))
                    .as("citizen " + permission)
                    .isEqualTo(permission == Permission.ANYONE || permission == Permission.PETITIONER);
            assertThat(software.may(permission))
                    .as("software " + permission)
                    .isEqualTo(permission == Permission.ANYONE || permission == Permission.SYSTEM);
        }
        assertThat(software.officeId()).isNotNull();
        assertThat(software.bodyId()).isNotNull();
        assertThat(person().may(Permission.CASE_READ)).isFalse();
        assertThat(person(Role.HANDLER, Role.APPROVER).may(Permission.APPROVE)).isTrue();
    }

    @Test
    void only_a_member_of_staff_is_a_person() {
        Actor somebody = person(Role.HANDLER);
        assertThat(somebody.person()).isEqualTo(somebody.personId());
        assertThatThrownBy(() -> Actor.citizen().person()).isInstanceOf(NullPointerException.class);
    }
}
