/** How drafts are stored. */
@NullMarked
package org.hongyan.draft.internal;

import org.jspecify.annotations.NullMarked;
