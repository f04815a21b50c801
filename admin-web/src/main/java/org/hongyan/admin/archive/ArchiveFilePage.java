package org.hongyan.admin.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.archive.ArchiveMatter;
import org.hongyan.archive.Retention;

/** The archivist looks whether the file is complete and puts it into the archive. */
@Named
@RequestScoped
public class ArchiveFilePage extends CaseFileForm {

    @Inject
    private ArchiveMatter archive;

    private Retention retention;

    /** Archives it and opens the case. */
    public void archive() {
        archive.archive(getMatterId(), retention);
        done("archive.file", "case", "archive.file.done", getMatter().number());
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
