package org.hongyan.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hongyan.archive.CaseFileZip.Piece;
import org.hongyan.attachment.Upload;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.matter.Matter;
import org.hongyan.shared.Texts;

/** Puts a case file together for an archive: each piece under its number in the list of contents. */
@ApplicationScoped
class CaseFilePieces {

    /** Characters no file system takes, and those that end or lead a path. */
    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private static final int LONGEST = 80;

    private final FileIndex index;
    private final ArchivePolicy policy;

    /** For the proxy. */
    protected CaseFilePieces() {
        this(null, null);
    }

    @Inject
    CaseFilePieces(FileIndex index, ArchivePolicy policy) {
        this.index = index;
        this.policy = policy;
    }

    CaseFileZip of(Matter matter) {
        Texts texts = Texts.of("archive", Locale.SIMPLIFIED_CHINESE);
        List<Piece> pieces = new ArrayList<>();
        List<List<String>> contents = new ArrayList<>();
        int number = 0;
        for (FiledPiece filed : index.pieces(matter.id())) {
            number++;
            Optional<Upload.Source> source = filed.content().get();
            String name = fileName(number, filed);
            source.ifPresent(content -> pieces.add(new Piece(name, content)));
            contents.add(row(number, filed.line(), source.isPresent() ? name : texts.text("archive.withheld")));
        }
        List<List<String>> checks = policy.check(matter).stream()
                .map(line -> List.of(
                        texts.text("FileCheck.Kind." + line.kind().name()),
                        texts.text(line.met() ? "archive.met" : "archive.missing")))
                .toList();
        byte[] table = ContentsTable.write(texts, matter.number() + " " + matter.title(), contents, checks);
        pieces.add(
                0, new Piece("000 " + texts.text("archive.contents") + ".html", () -> new ByteArrayInputStream(table)));
        return new CaseFileZip(matter.number() + ".zip", pieces);
    }

    private static List<String> row(int number, Filed line, String file) {
        return List.of(
                String.valueOf(number),
                line.title(),
                line.from(),
                line.number(),
                line.day().toString(),
                file);
    }

    private static String fileName(int number, FiledPiece piece) {
        String title = piece.line().title();
        if (!piece.ending().isEmpty() && title.endsWith(piece.ending())) {
            title = title.substring(0, title.length() - piece.ending().length());
        }
        String name = (title + " " + piece.line().number()).trim().replaceAll(UNSAFE, "_");
        return String.format(
                Locale.ROOT,
                "%03d %s%s",
                number,
                name.length() > LONGEST ? name.substring(0, LONGEST) : name,
                piece.ending());
    }
}
