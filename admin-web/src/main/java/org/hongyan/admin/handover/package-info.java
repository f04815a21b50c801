/**
 * The pages of a handover: assign and refer, recall, object, decide on an objection, report, judge a report. Each shows
 * before the act what it does and what the petitioner will read; the rules are those of {@code org.hongyan.handover}.
 */
package org.hongyan.admin.handover;
