package org.hongyan.admin.matter;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as a chip: shape, words and colour say the same thing.
 *
 * @param kind class of the style sheet, empty for a quiet chip
 * @param icon name in icons.svg
 * @param due the date, or null
 * @param reasons why it is that day, one sentence each; empty for a chip that does not open
 */
public record DueChip(String kind, String icon, String text, LocalDate due, List<String> reasons) {

    public DueChip {
        reasons = List.copyOf(reasons);
    }
}
