/** Finding a case by words, and, at intake only and with a reason, by a person. */
package org.hongyan.admin.search;
