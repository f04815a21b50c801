/** Where summaries are read and counted. */
@NullMarked
package org.hongyan.indicator.internal;

import org.jspecify.annotations.NullMarked;
