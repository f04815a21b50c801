/** Whom do I turn to: by nature, subject and place to an office or to the lawful way outside the petition procedure. */
package org.hongyan.portal.guide;
