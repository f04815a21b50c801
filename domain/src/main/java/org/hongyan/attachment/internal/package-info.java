/** How {@code attachment} looks into files, keeps them and finds their rows. */
package org.hongyan.attachment.internal;
