/**
 * Members of staff and their posts. Keycloak says who somebody is; a post says what he or she may do, and is read for
 * every request, so that a withdrawn post acts at once.
 */
@NullMarked
package org.hongyan.staff;

import org.jspecify.annotations.NullMarked;
