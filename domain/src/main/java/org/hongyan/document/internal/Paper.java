package org.hongyan.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.PrintedDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** One document on paper: the template of its kind filled with what stands on it. */
public final class Paper {

    private static final String STYLE = read("/document/paper.css");

    private final Scope scope;

    private Paper(Scope scope) {
        this.scope = scope;
    }

    /** The paper for a document, with the query code only where it is handed over. */
    public static Paper of(PrintedDocument document, List<String> codeGroups) {
        return of(document, codeGroups, null);
    }

    /** The paper made from the template of an office, or from the shared one where there is none. */
    public static Paper of(PrintedDocument document, List<String> codeGroups, String template) {
        DocumentContent content = document.wording().content();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", document.kind());
        values.put("form", document.kind().form().name().toLowerCase(Locale.ROOT));
        values.put("template", template == null ? templateOf(content.getClass()) : Template.OWN);
        values.put(Template.OWN, template == null ? null : parse(template));
        values.put("issuer", document.issuer());
        values.put("headSize", headSize(document.issuer()));
        values.put("number", document.number());
        values.put("date", document.date());
        values.put("signer", document.signer());
        values.put("checkCode", document.checkCode());
        values.put("verifyAt", verifyAddress());
        values.put("verifyCode", verifyCode(document));
        values.put("signed", document.signed());
        values.put("sealed", document.kind().bearsSeal());
        values.put("print", true);
        values.put("matterNumber", document.wording().matterNumber());
        values.put("addressee", document.wording().addressee());
        values.put("about", document.wording().about());
        values.put("several", document.wording().several());
        values.put("content", content);
        values.put("codeGroups", codeGroups);
        values.put("style", STYLE);
        return new Paper(new Scope(values));
    }

    /** Where the public checks a paper, {@code https://…/verify}; empty where the address of the site is not set. */
    private static String verifyAddress() {
        String site = System.getProperty("hongyan.base.url", System.getenv("HONGYAN_BASE_URL"));
        return site == null || site.isBlank() ? "" : site.strip().replaceAll("/+$", "") + "/verify";
    }

    /** The same address with what is printed on this paper, for the camera of a telephone. */
    private static String verifyCode(PrintedDocument document) {
        String at = verifyAddress();
        return at.isEmpty() || document.checkCode() == null
                ? ""
                : at + "?number=" + URLEncoder.encode(document.number(), StandardCharsets.UTF_8) + "&code="
                        + document.checkCode();
    }

    /** {@code HandlingOpinion} is filled into {@code handling-opinion.xhtml}. */
    static String templateOf(Class<? extends DocumentContent> content) {
        return content.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The red head fills the line without breaking it: 442 pt for the name and a little air between characters. */
    private static String headSize(String issuer) {
        int length = Math.max(1, issuer.codePointCount(0, issuer.length()));
        return String.format(Locale.ROOT, "%.1f", Math.max(20, Math.min(46, 430 / (length * 1.06))));
    }

    /** As PDF. */
    public byte[] pdf() {
        return PdfWriter.write(Template.named("page").fill(scope));
    }

    /** As a fragment of HTML. */
    public String html() {
        Document tree = Template.named(scope.text("form")).fill(scope.with("print", false));
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter html = new StringWriter();
            writer.transform(new DOMSource(tree.getDocumentElement()), new StreamResult(html));
            return html.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** All that stands on it, without form. */
    public String text() {
        return Template.named(scope.text("form"))
                .fill(scope)
                .getDocumentElement()
                .getTextContent();
    }

    /** What a document of its kind must show and this one does not, by name. */
    public static List<String> lacking(PrintedDocument document, String template) {
        return Stream.concat(
                        Mandatory.absent(document.wording().content()).stream(),
                        Mandatory.lacking(
                                document, of(document, List.of(), template).text())
                                .stream())
                .distinct()
                .toList();
    }

    private static Template parse(String template) {
        try {
            return Template.parse(template);
        } catch (SAXException broken) {
            throw new IllegalStateException("a template that was looked at when it was saved", broken);
        }
    }

    /** Characters that no font has, each once. */
    public String unprintable() {
        StringBuilder missing = new StringBuilder();
        text().codePoints()
                .filter(c -> !Character.isWhitespace(c) && !PaperFonts.has(c))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static String read(String resource) {
        try (InputStream file = Paper.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
