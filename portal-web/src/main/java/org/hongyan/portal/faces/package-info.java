/** What every page shares: request number, headers, language and modes, texts, errors. */
package org.hongyan.portal.faces;
