/**
 * Official documents: their kinds, what each must contain, how they look on paper (GB/T 9704), how they are numbered,
 * signed and served. A signed document is stored as the PDF that was signed and never changes.
 */
package org.hongyan.document;
