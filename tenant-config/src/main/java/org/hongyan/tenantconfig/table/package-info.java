/** Plain tables that come with the product or from an operator, and what is said when one is faulty. */
package org.hongyan.tenantconfig.table;
