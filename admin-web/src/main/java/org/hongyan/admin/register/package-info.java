/** Entering letters, visits and calls in the register, completing online submissions, and the receipt that follows. */
package org.hongyan.admin.register;
