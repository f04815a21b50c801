/** Texts of pages: many bundles under one name, the same way for citizens and staff. */
package org.hongyan.tenantconfig.text;
