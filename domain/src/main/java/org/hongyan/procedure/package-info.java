/**
 * What a body decides about the course of a matter beside the opinion itself (程序性决定): the handling period extended,
 * a suggestion or a simple matter answered, another legal route shown, not or no longer accepted.
 *
 * <p>R6.1 Each such step is prepared by one person and signed by another of the same body; prepared, it changes nothing.
 * R6.2 What the law asks is asked when it is prepared and again when it is signed. R6.3 A step that ends an office's work
 * without an opinion tells the petitioner the ground, where to turn and how to complain; the clock of the notice stops
 * with its service, not with the signature. R6.4 The handling period is extended once, by at most thirty days, before it
 * has ended. R6.5 A suggestion has no review; who wants a formal opinion instead of a simple reply may ask for it once
 * while the rating is open.
 */
package org.hongyan.procedure;
