package org.hongyan.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An XHTML file under {@code document/} filled with values. The result is a tree, never a string put together, so that
 * whatever was typed stays text.
 *
 * <p>{@code ${path}} stands for a value; {@code data-if="path"} (or {@code !path}) keeps an element or drops it;
 * {@code data-each="name : path"} repeats it; {@code data-lines="path"} repeats it for each line of a text;
 * {@code data-include="name"} puts the content of another template into it. A {@code span} without attributes
 * of its own leaves only its content.
 */
final class Template {

    private static final Pattern VALUE = Pattern.compile("\\$\\{([^}]+)}");

    /** The name of the template that an office wrote, which stands in the scope. */
    static final String OWN = "own";

    private static final Map<String, Template> LOADED = new ConcurrentHashMap<>();

    private final Document source;

    private Template(Document source) {
        this.source = source;
    }

    static Template named(String name) {
        return LOADED.computeIfAbsent(name, Template::load);
    }

    /** True if there is a file of that name. */
    static boolean exists(String name) {
        return Template.class.getResource("/document/" + name + ".xhtml") != null;
    }

    /** What an office wrote; fails where it is not well-formed. A document type, and so any entity, is refused. */
    static Template parse(String source) throws SAXException {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            return new Template(builder.parse(new InputSource(new StringReader(source))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Element root() {
        return source.getDocumentElement();
    }

    private static Template load(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/document/" + name + ".xhtml")) {
            if (file == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new Template(builder().parse(file));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException("template " + name + " is broken", broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // a tree whose nodes are made when first read cannot be read by several at once
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new tree with the values in place. */
    Document fill(Scope scope) {
        Document result = builder().newDocument();
        synchronized (source) {
            copy(source.getDocumentElement(), result, result, scope);
        }
        result.normalize();
        return result;
    }

    private static void copy(Node node, Node parent, Document result, Scope scope) {
        switch (node.getNodeType()) {
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE ->
                parent.appendChild(result.createTextNode(interpolate(node.getNodeValue(), scope)));
            case Node.ELEMENT_NODE -> repeat((Element) node, parent, result, scope);
            default -> {}
        }
    }

    private static void repeat(Element element, Node parent, Document result, Scope scope) {
        String each = element.getAttribute("data-each");
        String lines = element.getAttribute("data-lines");
        if (!each.isEmpty()) {
            String[] nameAndPath = each.split(":", -1);
            Object items = scope.value(nameAndPath[1]);
            int place = 0;
            for (Object item : items == null ? List.of() : (Collection<?>) items) {
                keep(element, parent, result, scope.with(nameAndPath[0].trim(), item, ++place));
            }
        } else if (!lines.isEmpty()) {
            int place = 0;
            for (String line : scope.text(lines).split("\n", -1)) {
                if (!line.isBlank()) {
                    keep(element, parent, result, scope.with("line", line.strip(), ++place));
                }
            }
        } else {
            keep(element, parent, result, scope);
        }
    }

    private static void keep(Element element, Node parent, Document result, Scope scope) {
        String condition = element.getAttribute("data-if");
        if (!condition.isEmpty() && !scope.holds(condition)) {
            return;
        }
        String included = element.getAttribute("data-include");
        Element from = included.isEmpty() ? element : rootOf(interpolate(included, scope), scope);
        if (element.getTagName().equals("span") && !hasOwnAttributes(element)) {
            children(from, parent, result, scope);
            return;
        }
        Element copy = result.createElement(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().startsWith("data-")) {
                copy.setAttribute(attribute.getName(), interpolate(attribute.getValue(), scope));
            }
        }
        parent.appendChild(copy);
        children(from, copy, result, scope);
    }

    private static boolean hasOwnAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!attributes.item(i).getNodeName().startsWith("data-")) {
                return true;
            }
        }
        return false;
    }

    private static Element rootOf(String template, Scope scope) {
        return template.equals(OWN)
                ? ((Template) scope.value(OWN)).root()
                : named(template).root();
    }

    private static void children(Element from, Node to, Document result, Scope scope) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            copy(child, to, result, scope);
        }
    }

    private static String interpolate(String text, Scope scope) {
        Matcher found = VALUE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(filled, Matcher.quoteReplacement(scope.text(found.group(1))));
        }
        return found.appendTail(filled).toString();
    }
}
