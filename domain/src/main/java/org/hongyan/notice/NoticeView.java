package org.hongyan.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as the office's list shows it.
 *
 * @param text the text, with a query code masked
 * @param reached masked telephone or mail address, or empty
 * @param means how the petitioner was told, or null
 */
public record NoticeView(
        UUID id,
        UUID matterId,
        String key,
        String title,
        String text,
        String reached,
        NoticeState state,
        NoticeMeans means,
        Instant at) {}
