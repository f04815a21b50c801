/** Is this paper genuine? Asked by anybody who holds it. */
package org.hongyan.portal.verify;
