/** Pages of promises to the petitioner and of help in need. */
package org.hongyan.admin.commitment;
