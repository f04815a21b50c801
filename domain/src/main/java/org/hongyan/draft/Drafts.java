package org.hongyan.draft;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts of the person who is signed in. */
public interface Drafts {

    /**
     * Keeps the content of a page.
     *
     * @param page name of the page, for example {@code handover.assign}
     * @param matterId the matter it is about, or null
     * @param content the fields as JSON
     */
    void save(String page, @Nullable UUID matterId, String content);

    /** What was kept last. */
    Optional<KeptDraft> find(String page, @Nullable UUID matterId);

    /** The act is done or the text is not wanted any more. */
    void discard(String page, @Nullable UUID matterId);
}
