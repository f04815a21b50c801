package org.hongyan.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** An auditor verifies the timelines of the own office and those below it, page by page, and the seals over them. */
@UseCase
@LegalBasis("domain.md §3.1；信访工作条例 第四十三条")
public class VerifyTimelines {

    private static final int PAGE = 500;

    /**
     * A page of the sweep.
     *
     * @param last matter to go on behind; null at the end
     */
    public record Page(int checked, int entries, List<CheckedTimeline> broken, @Nullable UUID last) {

        public Page {
            broken = List.copyOf(broken);
        }
    }

    /**
     * The seals.
     *
     * @param batches how many there are
     * @param wrong numbers of those that do not fit the book outside of the database, or themselves
     */
    public record Seals(int batches, List<Long> wrong) {

        public Seals {
            wrong = List.copyOf(wrong);
        }
    }

    @Inject
    private Timelines timelines;

    @Inject
    private SealBook book;

    /** From behind a matter on; null begins. */
    @Requires(Permission.AUDIT_READ)
    public Page page(@Nullable UUID after) {
        List<CheckedTimeline> found = timelines.page(after, PAGE);
        return new Page(
                found.size(),
                found.stream().mapToInt(CheckedTimeline::entries).sum(),
                found.stream().filter(one -> !one.holds()).toList(),
                found.size() < PAGE ? null : found.get(found.size() - 1).matterId());
    }

    /** One matter; empty where there is none of that number below the auditor. */
    @Requires(Permission.AUDIT_READ)
    public Optional<CheckedTimeline> one(@Nullable String number) {
        return number == null || number.isBlank() ? Optional.empty() : timelines.byNumber(number.strip());
    }

    /** The batches sealed, against the book. */
    @Requires(Permission.AUDIT_READ)
    public Seals seals() {
        List<Timelines.Seal> seals = timelines.seals(0);
        return new Seals(seals.size(), book.differences(seals));
    }
}
