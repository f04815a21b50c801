/**
 * The public interface for programs, {@code /api/v1}: the same use cases, checks and limits as the pages. Described at
 * {@code /api/openapi}. Problems are RFC 9457; times are ISO 8601 with offset; fields nobody knows are ignored.
 */
package org.hongyan.portal.rest;
