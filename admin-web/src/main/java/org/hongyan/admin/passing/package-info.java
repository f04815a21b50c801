/** Starts the day passing and the sending of notices; this application is the only place where jobs run. */
package org.hongyan.admin.passing;
