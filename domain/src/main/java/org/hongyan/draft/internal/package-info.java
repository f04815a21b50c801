/** How drafts are stored. */
package org.hongyan.draft.internal;
