/** The register of a period: its counters, its lines, printed or taken out. */
package org.hongyan.admin.registerbook;
