package org.hongyan.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the petitioner reads it.
 *
 * @param dueOn last day of the answer
 * @param finding null before the answer
 * @param answer empty before the answer
 */
public record OwnComplaint(
        String aboutBody,
        String said,
        LocalDate madeOn,
        LocalDate dueOn,
        @Nullable ConductFinding finding,
        String answer,
        @Nullable LocalDate answeredOn) {

    public boolean open() {
        return answeredOn == null;
    }
}
