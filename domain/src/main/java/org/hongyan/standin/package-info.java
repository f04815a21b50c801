/**
 * Where everybody at an office who could handle or sign is barred or absent, the superior names somebody of its own for
 * this one matter (T09, T10, T43). Whoever is named works in the name of the lower body and sees of it that matter alone.
 */
package org.hongyan.standin;
