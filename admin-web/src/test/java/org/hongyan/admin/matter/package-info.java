/** Tests of the pages of a matter. */
package org.hongyan.admin.matter;
