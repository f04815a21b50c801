/** The work list of a desk: what waits for whom, and by when. */
package org.hongyan.admin.work;
