package org.hongyan.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.MatterNotFound;
import org.hongyan.matter.Matters;
import org.hongyan.shared.RefusedException;

/** The file of a matter as pages show it. Plain reads, no use cases. */
@ApplicationScoped
@Transactional
public class ArchiveReader {

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private ArchivePolicy policy;

    @Inject
    private FileIndex index;

    @Inject
    private ArchivedFiles files;

    @Inject
    private FileExports exports;

    /** What is complete and what is missing. */
    public List<FileCheck> checks(UUID matterId) {
        access.require(matterId);
        Matter matter = matters.byId(matterId).orElseThrow(() -> new RefusedException(new MatterNotFound()));
        return policy.check(matter);
    }

    /** The pieces in the order of their days. */
    public List<Filed> contents(UUID matterId) {
        access.require(matterId);
        return index.of(matterId);
    }

    /** Who asked to take the file out, the latest first. */
    public List<FileExport> exports(UUID matterId) {
        access.require(matterId);
        return exports.ofMatter(matterId);
    }

    /** How it is kept, once it is archived. */
    public Optional<ArchivedFile> archived(UUID matterId) {
        access.require(matterId);
        return files.ofMatter(matterId);
    }
}
