package org.hongyan.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the office's list shows it.
 *
 * @param text the text, with a query code masked
 * @param reached masked telephone or mail address, or empty
 * @param toldOn day on which a member of staff told the petitioner, or null
 * @param number of the matter
 * @param paperEnd what stands under it on paper
 * @param agent masked name of the agent who is told, empty for the petitioner
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
        Instant at,
        @Nullable LocalDate toldOn,
        String number,
        String paperEnd,
        String agent) {}
