package org.hongyan.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables that the clerk of this request has brought; nobody else's are seen. */
public interface Imports {

    /** Most of a page. */
    int MOST = 100;

    /** The latest first, at most {@link #MOST}. */
    List<RegisterImport> own();

    Optional<RegisterImport> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<RegisterImport> locked(UUID id);

    /** Keeps a new one; false where the same file has been brought to this body before. */
    boolean add(RegisterImport brought);

    /** It and all its lines are gone. */
    void remove(RegisterImport given);

    /** Lines in a state, from the next after a line on, at most {@link #MOST}. */
    List<ImportRow> rows(UUID importId, Set<ImportRow.State> states, int after);

    /**
     * A line to be kept.
     *
     * @param print keyed hash of its cells
     */
    record NewRow(int line, ImportRow.State state, String print, String content, String wrong) {}

    /** Keeps lines that were read. */
    void keep(RegisterImport of, List<NewRow> rows);

    /** Which of these hashes belong to lines that were registered at this body. */
    Set<String> registered(Set<String> prints);

    /** A good line that nobody else has taken, with what belongs to it, kept from others until the transaction ends. */
    Optional<Waiting> next(UUID importId);

    /** A good line. */
    record Waiting(int line, String print, String content) {}

    /** It is registered and its words are gone; false where the same line was registered meanwhile. */
    boolean registered(UUID importId, Waiting row, UUID matterId, String number);

    /** It could not be registered. */
    void spoil(UUID importId, int line, ImportRow.State state, String wrong);

    /** Wrong ones are left out. */
    void leaveOut(UUID importId);

    /** Whatever was brought before is gone, whosever it was; returns how many. */
    int forget(Instant before);
}
