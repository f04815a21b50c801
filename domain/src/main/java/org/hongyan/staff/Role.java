package org.hongyan.staff;

import static org.hongyan.shared.Permission.APPROVE;
import static org.hongyan.shared.Permission.AUDIT_READ;
import static org.hongyan.shared.Permission.CASE_READ;
import static org.hongyan.shared.Permission.DISCIPLINE;
import static org.hongyan.shared.Permission.DISPATCH;
import static org.hongyan.shared.Permission.HANDLE;
import static org.hongyan.shared.Permission.OFFICE_ADMIN;
import static org.hongyan.shared.Permission.PROVINCE_ADMIN;
import static org.hongyan.shared.Permission.REGISTER;
import static org.hongyan.shared.Permission.REVIEW;
import static org.hongyan.shared.Permission.SUPERVISE;

import java.util.EnumSet;
import java.util.Set;
import org.hongyan.shared.Permission;

/** The roles of domain.md §3.9 and what each allows. A post gives one person one role at one body. */
public enum Role {
    INTAKE_CLERK(CASE_READ, REGISTER),
    DISPATCHER(CASE_READ, DISPATCH),
    HANDLER(CASE_READ, HANDLE),
    APPROVER(CASE_READ, APPROVE),
    LEADER(CASE_READ, APPROVE),
    SUPERVISOR(CASE_READ, SUPERVISE),
    REVIEW_OFFICER(CASE_READ, REVIEW),
    DISCIPLINE_CLERK(DISCIPLINE),
    ARCHIVIST(CASE_READ),
    AUDITOR(AUDIT_READ),
    OFFICE_ADMINISTRATOR(OFFICE_ADMIN),
    PROVINCE_ADMINISTRATOR(PROVINCE_ADMIN);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        permissions = EnumSet.of(first, rest);
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** True for a post that reads or moves cases; an administrator never holds one. */
    public boolean isCasePost() {
        return permissions.contains(CASE_READ) || permissions.contains(DISCIPLINE);
    }

    /** True for a post that sets offices up and sees no case. */
    public boolean administers() {
        return this == OFFICE_ADMINISTRATOR || this == PROVINCE_ADMINISTRATOR;
    }
}
