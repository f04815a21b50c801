package org.hongyan.document.internal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The scan of a stamped paper: as a PDF, and what the code on it says. */
public final class StampedScan {

    private static final Pattern CODE = Pattern.compile("[?&]code=([0-9A-Z]{4}-[0-9A-Z]{4})(?:&|$)");
    private static final int PAGES = 60;
    private static final long PIXELS = 60_000_000;
    private static final float DPI = 150;

    private final byte[] pdf;
    private final String checkCode;

    private StampedScan(byte[] pdf, String checkCode) {
        this.pdf = pdf;
        this.checkCode = checkCode;
    }

    /** The scan; empty if it is neither a PDF nor a picture, or far too large. */
    public static Optional<StampedScan> of(byte[] file) {
        boolean isPdf = file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
        try {
            return isPdf ? ofPdf(file) : ofPicture(file);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** The check code in the code for cameras, if one could be read. */
    public Optional<String> checkCode() {
        return Optional.ofNullable(checkCode);
    }

    private static Optional<StampedScan> ofPdf(byte[] file) throws IOException {
        try (PDDocument scan = Loader.loadPDF(file)) {
            int pages = scan.getNumberOfPages();
            if (pages == 0 || pages > PAGES || scan.isEncrypted()) {
                return Optional.empty();
            }
            PDFRenderer renderer = new PDFRenderer(scan);
            // the imprint stands on the last page of text
            for (int page = pages - 1; page >= 0; page--) {
                PDRectangle size = scan.getPage(page).getMediaBox();
                if ((double) size.getWidth() * size.getHeight() * DPI * DPI / 5184 > PIXELS) {
                    return Optional.empty();
                }
                Optional<String> code = read(renderer.renderImageWithDPI(page, DPI, ImageType.RGB));
                if (code.isPresent()) {
                    return Optional.of(new StampedScan(file, code.get()));
                }
            }
            return Optional.of(new StampedScan(file, null));
        }
    }

    private static Optional<StampedScan> ofPicture(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS) {
                return Optional.empty();
            }
            BufferedImage seen = reader.read(0);
            BufferedImage picture = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.drawImage(seen, 0, 0, java.awt.Color.WHITE, null);
            pen.dispose();
            return Optional.of(new StampedScan(page(picture), read(picture).orElse(null)));
        }
    }

    /** The picture on a page of A4. */
    private static byte[] page(BufferedImage picture) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            float width = PDRectangle.A4.getWidth();
            float height = PDRectangle.A4.getHeight();
            float scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
            try (PDPageContentStream pen = new PDPageContentStream(scan, page)) {
                pen.drawImage(
                        JPEGFactory.createFromImage(scan, picture, 0.85f),
                        (width - picture.getWidth() * scale) / 2,
                        (height - picture.getHeight() * scale) / 2,
                        picture.getWidth() * scale,
                        picture.getHeight() * scale);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Optional<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            String words = new QRCodeReader()
                    .decode(bits, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            Matcher code = CODE.matcher(words);
            return code.find() ? Optional.of(code.group(1)) : Optional.empty();
        } catch (NotFoundException | ChecksumException | FormatException none) {
            return Optional.empty();
        }
    }
}
