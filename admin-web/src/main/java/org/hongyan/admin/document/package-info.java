/** The templates of the own office's documents, for its administrator. */
package org.hongyan.admin.document;
