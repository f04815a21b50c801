/**
 * The offices of a province from the side of its administrators: which there are, what they lack before they can begin,
 * how they are founded, suspended, renamed and closed. Nothing here reads a matter; of matters there are numbers only.
 */
@NullMarked
package org.hongyan.province;

import org.jspecify.annotations.NullMarked;
