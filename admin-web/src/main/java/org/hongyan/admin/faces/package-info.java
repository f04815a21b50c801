/** Plumbing of the staff pages: texts, formats, request numbers, what happens to an error. */
package org.hongyan.admin.faces;
