/** How the rota is stored. */
@NullMarked
package org.hongyan.reception.internal;

import org.jspecify.annotations.NullMarked;
