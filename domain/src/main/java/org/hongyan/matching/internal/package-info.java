/** Stored marks, questions and mergers. */
package org.hongyan.matching.internal;
