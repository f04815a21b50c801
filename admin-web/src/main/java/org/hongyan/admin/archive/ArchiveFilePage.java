package org.hongyan.admin.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.archive.ArchiveMatter;
import org.hongyan.archive.ArchiveReader;
import org.hongyan.archive.FileCheck;
import org.hongyan.archive.Retention;
import org.hongyan.document.RecordContent.Filed;

/** The archivist looks whether the file is complete and puts it into the archive. */
@Named
@RequestScoped
public class ArchiveFilePage extends ReplyForm {

    @Inject
    private ArchiveReader reader;

    @Inject
    private ArchiveMatter archive;

    private Retention retention;

    /** Archives it and opens the case. */
    public void archive() {
        archive.archive(getMatterId(), retention);
        done("archive.file", "case", "archive.file.done", getMatter().number());
    }

    public List<FileCheck> getChecks() {
        return reader.checks(getMatterId());
    }

    public List<Filed> getContents() {
        return reader.contents(getMatterId());
    }

    public Retention[] getRetentions() {
        return Retention.values();
    }

    public Retention getRetention() {
        return retention;
    }

    public void setRetention(Retention newRetention) {
        retention = newRetention;
    }
}
