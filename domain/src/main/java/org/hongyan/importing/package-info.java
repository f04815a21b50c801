/**
 * A pile of letters, visits or calls that somebody has written into a table is registered from it (domain.md A01–A21): read,
 * checked line by line, shown, and only then entered one line after the other, each whole (ADR 0019).
 */
package org.hongyan.importing;
