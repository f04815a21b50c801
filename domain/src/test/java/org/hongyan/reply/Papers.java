package org.hongyan.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongyan.staff.Actor;

/** What stands on papers, without blanks. */
final class Papers {

    private Papers() {}

    static String read(ReplyStage stage, Actor actor, UUID id) {
        return text(stage.world.as(
                actor, () -> stage.world.get(OpenDocument.class).open(id).pdf()));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
