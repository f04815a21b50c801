/**
 * The register of an office (登记簿): every letter, visit, call and online item of a period in one list, printed and taken
 * out with masked names, and the counters that follow from it. Nothing in it is typed in.
 */
package org.hongyan.registerbook;
