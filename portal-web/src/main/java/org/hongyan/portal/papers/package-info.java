/** Papers as files: documents of the own matter, files of the own petition, and the registration receipt. */
package org.hongyan.portal.papers;
