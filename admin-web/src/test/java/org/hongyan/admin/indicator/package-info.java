/** How figures are written out. */
package org.hongyan.admin.indicator;
