/** Templates, fonts, pictures and tables of the documents. */
package org.hongyan.document.internal;
