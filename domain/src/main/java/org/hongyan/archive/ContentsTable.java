package org.hongyan.archive;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hongyan.shared.Texts;

/** The list of contents inside an exported case file, as a page every computer opens without further software. */
final class ContentsTable {

    private static final String STYLE = "body{font-family:SimSun,'Noto Serif CJK SC',serif;margin:2em}"
            + "table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em;text-align:left}";

    private ContentsTable() {}

    /**
     * Writes it in UTF-8.
     *
     * @param contents rows of number, name, from whom, document number, day, file
     * @param checks rows of what is looked for and whether it is there
     */
    static byte[] write(Texts texts, String title, List<List<String>> contents, List<List<String>> checks) {
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
            element(html, "h2", texts.text("archive.contents"));
            table(html, List.of(texts.text("archive.columns").split("\\|")), contents);
            element(html, "h2", texts.text("archive.checks"));
            table(html, List.of(), checks);
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
