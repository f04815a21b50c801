/**
 * The list of legal routes (法定途径清单, domain.md §2.10 依法分类处理, §3.10): which kind of demand goes which way of the
 * law, to whom, on what basis and within what time.
 *
 * <p>An administrator of the province writes it, version after version with days of validity; a paper holds by the
 * version of its day. An office may say what the competent body is called at its place and where it is, and nothing
 * else. R6, the petition procedure, is an entry like the others: the answer where no other route fits.
 */
@NullMarked
package org.hongyan.route;

import org.jspecify.annotations.NullMarked;
