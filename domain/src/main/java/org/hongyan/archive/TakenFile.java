package org.hongyan.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * A case file that leaves the system. It is written out part by part, so that large files never stand in memory.
 *
 * @param number of the matter; the file is named after it
 * @param heading over the list of contents
 * @param day on which it was taken
 * @param parts in the order of the list of contents
 * @param checks what a complete file has: what it is, whether it is there, why not
 */
public record TakenFile(String number, String heading, LocalDate day, List<FilePart> parts, List<List<String>> checks) {

    public TakenFile {
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }

    /** How many parts are in it. */
    public int size() {
        return parts.size();
    }

    /** Writes the archive; the stream stays open. */
    public void writeZip(OutputStream out) throws IOException {
        new CaseFileZip(this).writeTo(out);
    }

    /** Writes everything that can be printed as one bound copy; the stream stays open. */
    public void writePdf(OutputStream out) throws IOException {
        new CaseFilePdf(this).writeTo(out);
    }
}
