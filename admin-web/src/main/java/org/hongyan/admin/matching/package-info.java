/** Pages on which repeats are proposed, merged, asked about and answered. */
package org.hongyan.admin.matching;
