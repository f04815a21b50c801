/**
 * {@code mvn -Pbench}: fills the product with generated cases, loads it beside bare pages of the same kind on the same
 * server, and says how near the product comes to them. Only ratios within one run count.
 */
package org.hongyan.bench;
