/** Where entries are kept. */
@NullMarked
package org.hongyan.library.internal;

import org.jspecify.annotations.NullMarked;
