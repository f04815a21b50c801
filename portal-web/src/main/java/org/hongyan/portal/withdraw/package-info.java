/** Withdrawing by the own code, and undoing it. */
package org.hongyan.portal.withdraw;
