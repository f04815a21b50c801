package org.hongyan.indicator;

import java.util.OptionalLong;
import org.hongyan.shared.LegalBasis;

/** What so few say that somebody could be known by it is not told (domain.md §1.16, §3.7). */
@LegalBasis("信访工作条例 第三十二条；domain.md §3.7")
public final class SmallNumberPolicy {

    /** From this number on. */
    public static final int LEAST = 5;

    private SmallNumberPolicy() {}

    /** The count where it may be told: none, or enough. */
    public static OptionalLong told(long count) {
        return count == 0 || count >= LEAST ? OptionalLong.of(count) : OptionalLong.empty();
    }
}
