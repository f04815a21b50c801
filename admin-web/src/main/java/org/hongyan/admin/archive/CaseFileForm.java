package org.hongyan.admin.archive;

import jakarta.inject.Inject;
import java.util.List;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.archive.ArchiveReader;
import org.hongyan.archive.FileCheck;
import org.hongyan.document.RecordContent.Filed;

/** What both pages about a case file show; put together once for each request. */
public abstract class CaseFileForm extends ReplyForm {

    @Inject
    private ArchiveReader reader;

    private List<FileCheck> checks;
    private List<Filed> contents;

    /** What is complete and what is missing. */
    public List<FileCheck> getChecks() {
        if (checks == null) {
            checks = reader.checks(getMatterId());
        }
        return checks;
    }

    /** The list of contents. */
    public List<Filed> getContents() {
        if (contents == null) {
            contents = reader.contents(getMatterId());
        }
        return contents;
    }

    protected ArchiveReader reader() {
        return reader;
    }
}
