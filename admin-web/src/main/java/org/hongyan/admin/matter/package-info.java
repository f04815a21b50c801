/** One matter on one page, and the pieces of it that lists and forms show too: chips, clocks, where a step leads. */
package org.hongyan.admin.matter;
