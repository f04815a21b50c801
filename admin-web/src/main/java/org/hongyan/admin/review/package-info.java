/** Pages of review and final review: entering a request, allotting it, deciding it, carrying it out. */
package org.hongyan.admin.review;
