/** Several matters at once, each with an outcome of its own. */
package org.hongyan.admin.bulk;
