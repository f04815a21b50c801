package org.hongyan.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hongyan.document.Sheet;

/** The rows of a list of contents and of the check beside it. */
final class FileContentsRows {

    private FileContentsRows() {}

    /**
     * One row.
     *
     * @param where name of the file or number of the page
     * @param hash empty for a part that is kept back
     */
    static List<String> row(FilePart part, String where, String hash) {
        boolean kept = hash.isEmpty();
        return List.of(
                String.valueOf(part.number()),
                part.line().title(),
                part.line().from(),
                part.line().number(),
                FileWords.said(part.line().day()),
                kept ? FileWords.text("archive.withheld") : where,
                kept ? "" : hash);
    }

    static Sheet checks(TakenFile file) {
        return Sheet.table(
                FileWords.text("archive.checks"), FileWords.columns("archive.checks.columns"), file.checks());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
