/**
 * What a page of each kind costs at least: stateless Faces over plain JDBC, without rules, rights or words. Packed into
 * a war of its own and deployed beside the product for a benchmark only.
 */
package org.hongyan.bench.bare;
