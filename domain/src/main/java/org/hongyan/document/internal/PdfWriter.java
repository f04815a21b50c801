package org.hongyan.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes a PDF of a filled template. The parsed fonts are shared, so one document is made at a time. */
final class PdfWriter {

    /** Held while the shared fonts are used. */
    static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox");

    /** A telephone number is not broken at its hyphen: a word joiner after it, which is never printed. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)-(?=\\d)");

    static {
        XRLog.setLoggingEnabled(false);
        FONT_LOG.setLevel(Level.SEVERE);
    }

    private PdfWriter() {}

    static byte[] write(Document paper) {
        keepReadingOrder(paper.getDocumentElement());
        keepTextWithSignature(paper);
        ONE_AT_A_TIME.lock();
        try (PDDocument pdf = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .usePdfUaAccessibility(true)
                    .useReplacementText("〓")
                    .withProducer("Hongyan")
                    .useObjectDrawerFactory(new QrCode())
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withW3cDocument(paper, null)
                    .toStream(bytes);
            PaperFonts.FACES.forEach(
                    face -> builder.useFont(new Face(pdf, face), face.family(), face.weight(), FontStyle.NORMAL, true));
            builder.run();
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /**
     * Puts bare text that stands beside inline elements into inline elements too. The library writes the bare text of
     * a line before everything else in it, and copied text came out in that order.
     */
    private static void keepReadingOrder(Element element) {
        boolean mixed = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(BETWEEN_DIGITS.matcher(child.getNodeValue()).replaceAll("-\u2060"));
            }
            if (child instanceof Element inner) {
                mixed |= inner.getTagName().equals("b") || inner.getTagName().equals("span");
                keepReadingOrder(inner);
            }
        }
        for (Node child = element.getFirstChild(); mixed && child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                Element span = element.getOwnerDocument().createElement("span");
                element.replaceChild(span, child);
                span.appendChild(child);
                child = span;
            }
        }
    }

    /** Moves the last paragraph to the signature, so that the seal never stands on a page without text. */
    private static void keepTextWithSignature(Document paper) {
        NodeList blocks = paper.getElementsByTagName("div");
        for (int i = 0; i < blocks.getLength(); i++) {
            Element block = (Element) blocks.item(i);
            if (block.getAttribute("class").equals("last")) {
                Element end = lastBefore(block);
                while (end != null
                        && (end.getTagName().equals("p") || end.getTagName().equals("h3") || byHand(end))) {
                    boolean heading = end.getTagName().equals("h3");
                    Element next = elementBefore(end);
                    block.insertBefore(end, block.getFirstChild());
                    end = !heading && next != null && next.getTagName().equals("h3") ? next : null;
                }
                return;
            }
        }
    }

    /** The lines for signatures by hand stay together. */
    private static boolean byHand(Element block) {
        return block.getAttribute("class").equals("hand");
    }

    /** The innermost element that ends right before the block; the lines for signatures are one. */
    private static Element lastBefore(Element block) {
        Element before = elementBefore(block);
        while (before != null && before.getTagName().equals("div") && !byHand(before)) {
            Node child = before.getLastChild();
            before = child == null || child.getNodeType() == Node.ELEMENT_NODE ? (Element) child : elementBefore(child);
        }
        return before;
    }

    private static Element elementBefore(Node node) {
        Node before = node.getPreviousSibling();
        while (before != null && before.getNodeType() != Node.ELEMENT_NODE) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    /** Puts a shared font into this PDF when it is first needed. */
    private static final class Face extends PDFontSupplier {

        private final PDDocument pdf;
        private final PaperFonts.Face face;
        private PDFont font;

        Face(PDDocument pdf, PaperFonts.Face face) {
            super(null);
            this.pdf = pdf;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(pdf, face.font(), true);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            return font;
        }
    }
}
