/** Notices that people pass on, and what became of the notices of a matter. */
package org.hongyan.admin.notice;
