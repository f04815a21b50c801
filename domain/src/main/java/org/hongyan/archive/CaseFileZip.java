package org.hongyan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongyan.document.Sheet;

/** A case file as an archive: its parts as they are, and the list of contents with the hash of each. */
final class CaseFileZip {

    private final TakenFile file;

    CaseFileZip(TakenFile file) {
        this.file = file;
    }

    /** The list of contents comes last in the stream, as it names what was written; sorted by name it is first. */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        for (FilePart part : file.parts()) {
            rows.add(FileContentsRows.row(part, part.name(), write(zip, part)));
        }
        begin(zip, "000 " + FileWords.text("archive.contents") + ".html");
        Sheet contents = Sheet.table(FileWords.text("archive.contents"), FileWords.columns("archive.columns"), rows);
        zip.write(ContentsTable.write(file.heading(), List.of(contents, FileContentsRows.checks(file))));
        zip.closeEntry();
        zip.finish();
    }

    private String write(ZipOutputStream zip, FilePart part) throws IOException {
        if (part.source().isEmpty()) {
            return "";
        }
        begin(zip, part.name());
        MessageDigest digest = FileContentsRows.sha256();
        try (InputStream in = part.source().get().open()) {
            in.transferTo(new DigestOutputStream(zip, digest));
        }
        zip.closeEntry();
        return FileContentsRows.hex(digest);
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(file.day().atStartOfDay());
        zip.putNextEntry(entry);
    }
}
