/** Tests of the plumbing of the staff pages. */
package org.hongyan.admin.faces;
