/**
 * What is promised and given beside the opinion: commitments with a day, which the petitioner sees, and help in need,
 * which depends on nothing.
 */
package org.hongyan.commitment;
