/** Rules that hold for the whole of the staff application. */
package org.hongyan.admin;
