package org.hongyan.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hongyan.document.Sheet;

/** The parts of one bound PDF, open until it is written. */
public final class Binding implements AutoCloseable {

    private static final float MARGIN = 50;
    private static final float NUMBER_SIZE = 9;
    private static final float NUMBER_HEIGHT = 18;

    private final List<PDDocument> parts = new ArrayList<>();
    private int pages;

    /** Adds a sheet. */
    public int add(Sheet sheet) throws IOException {
        return keep(read(SheetPaper.pdf(List.of(sheet))));
    }

    /** Adds a PDF, empty if it cannot be read. */
    public OptionalInt addPdf(Path pdf) {
        try {
            PDDocument part = Loader.loadPDF(pdf.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
            return part.getNumberOfPages() == 0 ? closed(part) : OptionalInt.of(keep(part));
        } catch (IOException | IllegalArgumentException unreadable) {
            return OptionalInt.empty();
        }
    }

    /** Adds a picture, empty if it cannot be read. */
    public OptionalInt addPicture(Path picture) {
        PDDocument part = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            part.addPage(page);
            PDImageXObject image = PDImageXObject.createFromFileByContent(picture.toFile(), part);
            float wide = PDRectangle.A4.getWidth() - 2 * MARGIN;
            float high = PDRectangle.A4.getHeight() - 2 * MARGIN;
            float scale = Math.min(1, Math.min(wide / image.getWidth(), high / image.getHeight()));
            try (PDPageContentStream content = new PDPageContentStream(part, page)) {
                float top = PDRectangle.A4.getHeight() - MARGIN - image.getHeight() * scale;
                content.drawImage(image, MARGIN, top, image.getWidth() * scale, image.getHeight() * scale);
            }
            return OptionalInt.of(keep(part));
        } catch (IOException | IllegalArgumentException unreadable) {
            IOUtils.closeQuietly(part);
            return OptionalInt.empty();
        }
    }

    /** Writes all of it behind the list of contents. */
    public void writeTo(List<Sheet> contents, OutputStream out) throws IOException {
        try (PDDocument whole = read(SheetPaper.pdf(contents))) {
            int before = whole.getNumberOfPages();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (PDDocument part : parts) {
                merger.appendDocument(whole, part);
            }
            for (int page = before; page < whole.getNumberOfPages(); page++) {
                number(whole, whole.getPage(page), (page - before + 1) + " / " + pages);
            }
            whole.save(out);
        }
    }

    private static void number(PDDocument whole, PDPage page, String number) throws IOException {
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream content = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), NUMBER_SIZE);
            content.newLineAtOffset(box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + NUMBER_HEIGHT);
            content.showText(number);
            content.endText();
        }
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static OptionalInt closed(PDDocument part) {
        IOUtils.closeQuietly(part);
        return OptionalInt.empty();
    }

    private int keep(PDDocument part) {
        parts.add(part);
        int first = pages + 1;
        pages += part.getNumberOfPages();
        return first;
    }

    @Override
    public void close() throws IOException {
        for (PDDocument part : parts) {
            part.close();
        }
    }
}
