package org.hongyan.archive;

import java.util.Optional;
import java.util.UUID;

/** Files in the archive of the caller's own body. */
public interface ArchivedFiles {

    void add(ArchivedFile file);

    Optional<ArchivedFile> ofMatter(UUID matterId);
}
