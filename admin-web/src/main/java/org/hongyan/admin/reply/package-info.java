/** Accepting, allotting, hearing, investigating, opining, signing, serving and completing: one page for each act. */
package org.hongyan.admin.reply;
