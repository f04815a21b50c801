/** Where the settings of an office are stored. */
package org.hongyan.tenantconfig.settings.internal;
