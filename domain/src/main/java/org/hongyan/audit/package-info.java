/**
 * Who did what, for which office, by which use case, and what was refused. Lines are added, never changed: no role of
 * the application may update or delete one.
 */
@NullMarked
package org.hongyan.audit;

import org.jspecify.annotations.NullMarked;
