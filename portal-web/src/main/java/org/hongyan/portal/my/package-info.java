/** The petitioner's own view of the matter: where it is, what comes next, the papers, the ratings. */
package org.hongyan.portal.my;
