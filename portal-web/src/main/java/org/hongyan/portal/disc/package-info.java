/** The signpost for accusations: where to go instead. Nothing is asked and nothing is kept. */
package org.hongyan.portal.disc;
