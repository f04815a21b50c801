/** Saves what is typed on a page while it is typed, and gives it back when the page is opened again. */
package org.hongyan.admin.draft;
