/** The list of legal routes in the database. */
@NullMarked
package org.hongyan.route.internal;

import org.jspecify.annotations.NullMarked;
