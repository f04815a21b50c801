/**
 * Finding a matter by what was written: title, content, demands, place, bodies and numbers, in Chinese, from two
 * characters on, inside what the body may read. Names are no words: a petitioner is looked for by intake only, with a
 * reason that is kept (domain.md §1.16, Q11).
 */
package org.hongyan.search;
