/** An accusation found at a desk that is none of discipline: it leaves, whole or in part, and a slip stays. */
package org.hongyan.admin.accusation;
