/** Files and documents as downloads, through the same access check as the pages. */
package org.hongyan.admin.file;
