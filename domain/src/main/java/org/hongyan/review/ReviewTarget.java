package org.hongyan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.reply.ReviewBodyPolicy.ReviewBody;

/**
 * What one petitioner may have reviewed now.
 *
 * @param opinion the opinion that was served last
 * @param firstBodyId the body that handled the matter
 * @param servedOn when it was served on this petitioner
 * @param lastDay of this petitioner's own limit
 * @param bodies to choose from; never empty
 */
public record ReviewTarget(
        ReviewLevel stage,
        DocumentLine opinion,
        UUID firstBodyId,
        LocalDate servedOn,
        LocalDate lastDay,
        List<ReviewBody> bodies) {

    /** True if that day is past the limit. */
    public boolean late(LocalDate requestedOn) {
        return requestedOn.isAfter(lastDay);
    }
}
