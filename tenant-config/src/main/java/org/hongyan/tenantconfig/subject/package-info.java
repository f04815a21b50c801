/**
 * What petitions are about (内容分类, domain.md §2.8): one tree that all offices share.
 *
 * <ul>
 *   <li>A code is never given to another subject; a subject is renamed but never removed.</li>
 * </ul>
 */
package org.hongyan.tenantconfig.subject;
