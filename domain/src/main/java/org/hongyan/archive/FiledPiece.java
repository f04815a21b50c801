package org.hongyan.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hongyan.attachment.Upload;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.document.Sheet;

/**
 * A piece of a case file and what is in it.
 *
 * @param ending of its file name, with the dot
 * @param sheet how it is printed; empty for a file
 * @param content asked for inside the transaction; empty if it may not be given out, such as a file not yet scanned
 */
record FiledPiece(Filed line, String ending, Optional<Sheet> sheet, Supplier<Optional<Upload.Source>> content) {

    static FiledPiece file(Filed line, String ending, Supplier<Optional<Upload.Source>> content) {
        return new FiledPiece(line, ending, Optional.empty(), content);
    }

    static FiledPiece text(Filed line, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Sheet sheet = Sheet.text(line.title(), List.of(text.split("\n")));
        return new FiledPiece(
                line, ".txt", Optional.of(sheet), () -> Optional.of(() -> new ByteArrayInputStream(bytes)));
    }
}
