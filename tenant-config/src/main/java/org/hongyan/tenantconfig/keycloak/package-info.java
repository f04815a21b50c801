/**
 * A small client of Keycloak's admin interface: offices become organizations, staff become users and members.
 *
 * <ul>
 *   <li>Every call states what must be there afterwards and may be repeated: what exists is left or brought in line.</li>
 *   <li>A password is set when a user is made and never again, so that a restart does not undo a changed one.</li>
 *   <li>Keycloak says who somebody is; what the person may do stands in our own table of posts and never here.</li>
 * </ul>
 */
package org.hongyan.tenantconfig.keycloak;
