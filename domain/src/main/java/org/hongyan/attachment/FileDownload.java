package org.hongyan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * A file to be served, as a download and as nothing else.
 *
 * @param name safe name
 * @param kind what it is
 * @param matterId the matter it belongs to, or null for a draft
 * @param source opens the content
 */
public record FileDownload(String name, MediaKind kind, UUID matterId, Upload.Source source) {

    /** The value of the {@code Content-Disposition} header. */
    public String contentDisposition() {
        return SafeFileName.contentDisposition(name);
    }

    /** Writes the content. */
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            in.transferTo(out);
        }
    }
}
