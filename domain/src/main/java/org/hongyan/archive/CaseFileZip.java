package org.hongyan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongyan.attachment.Upload;

/**
 * A case file as one archive to be written out, piece by piece, so that large attachments never stand in memory.
 *
 * @param name file name
 * @param pieces in the order of the list of contents
 */
public record CaseFileZip(String name, List<Piece> pieces) {

    /** One file of it. */
    public record Piece(String name, Upload.Source source) {}

    public CaseFileZip {
        pieces = List.copyOf(pieces);
    }

    /** Writes the archive; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Piece piece : pieces) {
            zip.putNextEntry(new ZipEntry(piece.name()));
            try (InputStream in = piece.source().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
