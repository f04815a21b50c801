package org.hongyan.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries the caller's office uses: its own, those of the offices above it, and what everybody has. */
public interface Library {

    /** Newest versions; what is withdrawn or replaced nearer by is left out. */
    List<LibraryEntry> find(LibraryQuery query);

    /** The newest version, withdrawn or not; empty out of reach. */
    Optional<LibraryEntry> of(UUID entryId);

    /** All versions, the newest first. */
    List<LibraryEntry> versions(UUID entryId);

    /** Adds a version. */
    void add(LibraryEntry entry);
}
