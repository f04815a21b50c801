package org.hongyan.document.internal;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hongyan.document.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Plain sheets as PDF in the fonts of the papers; everything typed is text, never markup. */
final class SheetPaper {

    private static final String FONTS = "paper-song, paper-rare-1, paper-rare-2";
    private static final String STYLE = "@page { size: A4; margin: 18mm 16mm 20mm 18mm; }"
            + " body { font: 10.5pt/16pt " + FONTS + "; margin: 0; word-wrap: break-word; }"
            + " h1 { font-family: paper-title, " + FONTS + "; font-size: 16pt; line-height: 22pt; margin: 0 0 8pt; }"
            + " p { margin: 0 0 6pt; white-space: pre-wrap; }"
            + " table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 12pt;"
            + " -fs-table-paginate: paginate; }"
            + " td, th { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top;"
            + " font-weight: 400; white-space: pre-wrap; word-wrap: break-word; }"
            + " th { font-family: paper-hei, " + FONTS + "; }"
            + " tr { page-break-inside: avoid; }";

    /** A column that holds long hashes is as wide as two lines of one. */
    private static final String HASH = "SHA-256";

    private SheetPaper() {}

    static byte[] pdf(List<Sheet> sheets) {
        Document paper = empty();
        Element html = add(paper, paper, "html", null);
        html.setAttribute("lang", "zh-CN");
        Element head = add(paper, html, "head", null);
        add(paper, head, "title", sheets.get(0).title());
        add(paper, head, "meta", null).setAttribute("name", "description");
        ((Element) head.getLastChild()).setAttribute("content", sheets.get(0).title());
        add(paper, head, "style", STYLE);
        Element body = add(paper, html, "body", null);
        for (Sheet sheet : sheets) {
            write(paper, body, sheet);
        }
        return PdfWriter.write(paper);
    }

    private static void write(Document paper, Element body, Sheet sheet) {
        add(paper, body, "h1", sheet.title());
        sheet.paragraphs().forEach(text -> add(paper, body, "p", text));
        if (sheet.rows().isEmpty()) {
            return;
        }
        Element table = add(paper, body, "table", null);
        if (!sheet.head().isEmpty()) {
            row(paper, add(paper, table, "thead", null), "th", sheet.head());
        }
        Element rows = add(paper, table, "tbody", null);
        sheet.rows().forEach(cells -> row(paper, rows, "td", cells));
    }

    private static void row(Document paper, Element rows, String cell, List<String> cells) {
        Element row = add(paper, rows, "tr", null);
        for (String text : cells) {
            Element element = add(paper, row, cell, text);
            if (text.equals(HASH)) {
                element.setAttribute("style", "width: 34%");
            }
        }
    }

    private static Element add(Document paper, org.w3c.dom.Node parent, String name, String text) {
        Element element = paper.createElement(name);
        if (text != null) {
            element.setTextContent(text.replaceAll("[\\p{Cntrl}&&[^\\n]]", ""));
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
