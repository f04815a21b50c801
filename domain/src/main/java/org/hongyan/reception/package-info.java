/**
 * Leaders' reception (领导接访): the rota an office keeps and publishes, and whether each day was kept.
 *
 * @see <a href="../../../../../../docs/adr/0021-reception-days.md">ADR 0021</a>
 */
@NullMarked
package org.hongyan.reception;

import org.jspecify.annotations.NullMarked;
