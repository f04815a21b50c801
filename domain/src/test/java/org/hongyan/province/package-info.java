/** Offices of a province: lists, founding, changes. */
package org.hongyan.province;
