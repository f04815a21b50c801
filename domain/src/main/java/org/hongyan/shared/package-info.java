/**
 * The words every capability shares: a use case, its permission, its legal basis, the typed refusal and the
 * message for bad input. Depends on nothing.
 */
@NullMarked
package org.hongyan.shared;

import org.jspecify.annotations.NullMarked;
