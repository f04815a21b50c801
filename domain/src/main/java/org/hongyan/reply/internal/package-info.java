/** How working papers and confirmations are stored. */
package org.hongyan.reply.internal;
