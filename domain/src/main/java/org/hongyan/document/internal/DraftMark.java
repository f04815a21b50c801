package org.hongyan.document.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hongyan.document.DocumentKind;
import org.hongyan.shared.Texts;

/** Says on every page of a PDF that the paper has no seal or nobody's signature yet, and so is none. */
final class DraftMark {

    private static final float SIZE = 14;
    private static final float FROM_THE_EDGE = 40;

    private DraftMark() {}

    static byte[] on(byte[] pdf, DocumentKind kind) {
        String words = Texts.of("document", Locale.ROOT).text(kind.bearsSeal() ? "draftMark" : "draftMark.byHand");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfWriter.ONE_AT_A_TIME.lock();
            try {
                PDFont font = PDType0Font.load(document, PaperFonts.FACES.get(2).font(), true);
                float width = font.getStringWidth(words) / 1000 * SIZE;
                for (PDPage page : document.getPages()) {
                    try (PDPageContentStream pen =
                            new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                        pen.beginText();
                        pen.setNonStrokingColor(Color.GRAY);
                        pen.setFont(font, SIZE);
                        pen.newLineAtOffset(
                                (page.getMediaBox().getWidth() - width) / 2,
                                page.getMediaBox().getHeight() - FROM_THE_EDGE);
                        pen.showText(words);
                        pen.endText();
                    }
                }
                ByteArrayOutputStream marked = new ByteArrayOutputStream(pdf.length + 8192);
                document.save(marked);
                return marked.toByteArray();
            } finally {
                PdfWriter.ONE_AT_A_TIME.unlock();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
