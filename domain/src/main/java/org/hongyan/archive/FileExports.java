package org.hongyan.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests of the caller's own body to take a case file out of the system. */
public interface FileExports {

    void add(FileExport export);

    Optional<FileExport> byId(UUID id);

    /** The latest first. */
    List<FileExport> ofMatter(UUID matterId);
}
