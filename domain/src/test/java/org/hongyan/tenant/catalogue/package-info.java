/** Walks the whole database catalogue and compares it with what is written: isolation classes, grants, routines. */
package org.hongyan.tenant.catalogue;
