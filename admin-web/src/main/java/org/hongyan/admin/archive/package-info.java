/** The file of a matter and its archiving. */
package org.hongyan.admin.archive;
