/** Stored receptions, sponsorships, urgent reports and meetings. */
package org.hongyan.leader.internal;
