/** How tables are read and where their lines wait. */
@NullMarked
package org.hongyan.importing.internal;

import org.jspecify.annotations.NullMarked;
