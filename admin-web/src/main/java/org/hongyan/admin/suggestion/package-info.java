/** Deputies' suggestions: entered and judged at a people's congress, answered by the government at its place. */
package org.hongyan.admin.suggestion;
