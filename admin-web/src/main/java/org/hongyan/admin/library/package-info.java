/** The policy and law library: keeping it, and looking things up beside an editor. */
package org.hongyan.admin.library;
