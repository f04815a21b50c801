/** Page of those who are complained of and kept away. */
package org.hongyan.admin.fairness;
