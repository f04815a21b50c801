/** Pages about somebody named by the superior for one matter. */
package org.hongyan.admin.standin;
