package org.hongyan.attachment;

import jakarta.inject.Inject;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** What is done about files once in a while. */
@UseCase
public class TidyFiles {

    private static final int BATCH = 50;

    private final Attachments attachments;

    /** For the proxy. */
    protected TidyFiles() {
        this(null);
    }

    @Inject
    public TidyFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Asks the scanner about files that still wait; every few minutes. */
    @Requires(Permission.SYSTEM)
    public int rescan() {
        return attachments.rescan(BATCH);
    }

    /** Drops abandoned drafts' files and content nobody refers to; once a day. */
    @Requires(Permission.SYSTEM)
    public int collect() {
        return attachments.collect();
    }
}
