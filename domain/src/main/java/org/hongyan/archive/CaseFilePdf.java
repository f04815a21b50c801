package org.hongyan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hongyan.document.BoundPapers;
import org.hongyan.document.Sheet;

/** A case file as one PDF with page numbers; what cannot be printed is named with its hash and is in the archive. */
final class CaseFilePdf {

    private final TakenFile file;

    CaseFilePdf(TakenFile file) {
        this.file = file;
    }

    void writeTo(OutputStream out) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (BoundPapers bound = new BoundPapers()) {
            List<List<String>> rows = new ArrayList<>();
            for (FilePart part : file.parts()) {
                rows.add(row(bound, part, copies));
            }
            Sheet contents = new Sheet(
                    FileWords.text("archive.contents"),
                    List.of(file.heading(), FileWords.text("archive.bound")),
                    FileWords.columns("archive.bound.columns"),
                    rows);
            bound.writeTo(List.of(contents, FileContentsRows.checks(file)), out);
        } finally {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static List<String> row(BoundPapers bound, FilePart part, List<Path> copies) throws IOException {
        if (part.source().isEmpty()) {
            return FileContentsRows.row(part, "", "");
        }
        Path copy = Files.createTempFile("casefile", ".part");
        copies.add(copy);
        MessageDigest digest = FileContentsRows.sha256();
        try (InputStream in = new DigestInputStream(part.source().get().open(), digest)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        OptionalInt page = bind(bound, part, copy);
        return FileContentsRows.row(
                part,
                page.isPresent() ? String.valueOf(page.getAsInt()) : FileWords.text("archive.notPrinted"),
                FileContentsRows.hex(digest));
    }

    private static OptionalInt bind(BoundPapers bound, FilePart part, Path copy) throws IOException {
        Optional<Sheet> sheet = part.sheet();
        if (sheet.isPresent()) {
            return OptionalInt.of(bound.add(sheet.get()));
        }
        String name = part.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return bound.addPdf(copy);
        }
        return name.matches(".*[.](jpe?g|png)") ? bound.addPicture(copy) : OptionalInt.empty();
    }
}
