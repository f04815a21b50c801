/** Pages of what leaders do about a matter. */
package org.hongyan.admin.leader;
