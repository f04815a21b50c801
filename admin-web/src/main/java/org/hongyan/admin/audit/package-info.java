/** Verifying the chained timelines, and correcting an entry by a new one. */
package org.hongyan.admin.audit;
