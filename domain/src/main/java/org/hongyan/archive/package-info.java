/** One file for each matter (一案一档): what is in it, whether it is complete, how long it is kept, and its archiving. */
package org.hongyan.archive;
