/** Who is signed in and at which desk: the identity bar, switching between desks, signing out. */
package org.hongyan.admin.desk;
