/** Tests of lists and their addresses. */
package org.hongyan.admin.work;
