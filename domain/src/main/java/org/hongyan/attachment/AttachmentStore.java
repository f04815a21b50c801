package org.hongyan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Where the content of files is kept: encrypted, once per office and content. A folder by default; an implementation
 * for object stores must keep the same promises.
 */
public interface AttachmentStore {

    /** A fresh, empty file for what is arriving, readable by its owner only. The caller deletes it. */
    Path incoming() throws IOException;

    /**
     * Keeps a content and returns its address. When this returns, a power failure does not lose it. The same content
     * of the same office is kept once.
     */
    String keep(UUID officeId, Path plainFile) throws IOException;

    /** Opens a content; reading fails where it was changed on disk. */
    InputStream open(UUID officeId, String address) throws IOException;

    /**
     * Deletes what nobody refers to and what is older than the given moment.
     *
     * @param isUsed tells for office and address whether any row refers to it
     * @return how many were deleted
     */
    int collect(Instant olderThan, BiPredicate<UUID, String> isUsed) throws IOException;
}
