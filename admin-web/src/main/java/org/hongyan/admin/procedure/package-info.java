/** Pages on which decisions about a matter's course are prepared, signed and taken. */
package org.hongyan.admin.procedure;
