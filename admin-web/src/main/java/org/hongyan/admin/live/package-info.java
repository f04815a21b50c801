/** Tells open lists that something moved at their desk: the moment only, never what. */
package org.hongyan.admin.live;
