/** Tests of the steps of a submission. */
package org.hongyan.portal.submit;
