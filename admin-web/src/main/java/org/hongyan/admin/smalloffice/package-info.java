/** The offices below, which of them work by two posts, and switching it on and off. */
package org.hongyan.admin.smalloffice;
