/** The switches for language, 长辈版 and high contrast. */
package org.hongyan.portal.modes;
