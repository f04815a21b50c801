/** Whole cases as readable scripts, run through the real use cases; see {@code golden/histories/README.md}. */
package org.hongyan.golden;
