package org.hongyan.archive;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hongyan.document.Sheet;

/** Tables of an exported case file as a page that every computer opens without further software. */
final class ContentsTable {

    private static final String STYLE = "body{font-family:SimSun,'Noto Serif CJK SC',serif;margin:2em}"
            + "table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em;text-align:left;"
            + "vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}";

    private ContentsTable() {}

    /** Writes them in UTF-8 on one page, one under the other. */
    static byte[] write(String title, List<Sheet> sheets) {
        StringWriter page = new StringWriter();
        try {
            XMLStreamWriter html = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
            html.writeDTD("<!DOCTYPE html>");
            html.writeStartElement("html");
            html.writeAttribute("lang", "zh-CN");
            html.writeStartElement("head");
            html.writeEmptyElement("meta");
            html.writeAttribute("charset", "utf-8");
            element(html, "title", title);
            element(html, "style", STYLE);
            html.writeEndElement();
            html.writeStartElement("body");
            element(html, "h1", title);
            for (Sheet sheet : sheets) {
                element(html, "h2", sheet.title());
                table(html, sheet.head(), sheet.rows());
            }
            html.writeEndElement();
            html.writeEndElement();
            html.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(XMLStreamWriter html, List<String> head, List<List<String>> rows)
            throws XMLStreamException {
        html.writeStartElement("table");
        if (!head.isEmpty()) {
            row(html, "th", head);
        }
        for (List<String> row : rows) {
            row(html, "td", row);
        }
        html.writeEndElement();
    }

    private static void row(XMLStreamWriter html, String cell, List<String> values) throws XMLStreamException {
        html.writeStartElement("tr");
        for (String value : values) {
            element(html, cell, value);
        }
        html.writeEndElement();
    }

    private static void element(XMLStreamWriter html, String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(text);
        html.writeEndElement();
    }
}
