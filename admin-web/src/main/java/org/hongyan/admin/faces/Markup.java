package org.hongyan.admin.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes what stands in a page a hundred times over, such as the rows of a list: a tree of components and expressions for
 * each of them would cost more than reading the rows. Text and attributes are escaped by the writer below.
 */
public final class Markup {

    private static final String ICONS = Markup.class.getName() + ".icons";

    private final ResponseWriter writer;
    private final FacesContext context;

    /** Writes into the answer of this request. */
    public Markup(FacesContext context) {
        this.context = context;
        this.writer = context.getResponseWriter();
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    public Markup open(String element, String... attributes) throws IOException {
        writer.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    /** Ends an element. */
    public Markup close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /** Text; nothing for null. */
    public Markup text(Object text) throws IOException {
        if (text != null) {
            writer.writeText(text, null);
        }
        return this;
    }

    /** An element that holds nothing but text. */
    public Markup element(String element, String styleClass, Object text) throws IOException {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** What is only said, not shown. */
    public Markup said(Object text) throws IOException {
        return element("span", "vh", text);
    }

    /** A link to a page of this application. */
    public Markup link(String path, String styleClass, Object text) throws IOException {
        return open("a", "class", styleClass, "href", base() + path).text(text).close("a");
    }

    /** A picture of icons.svg; it always stands beside a text. */
    public Markup icon(String name) throws IOException {
        return icon(name, "");
    }

    /** The same with one more class. */
    public Markup icon(String name, String styleClass) throws IOException {
        open("svg", "class", "i " + styleClass, "aria-hidden", "true", "focusable", "false");
        return open("use", "href", icons(context) + "#" + name).close("use").close("svg");
    }

    /** Path of the application, before every address. */
    public String base() {
        return context.getExternalContext().getRequestContextPath();
    }

    /** Address of the pictures, found once: it changes with their content only, and that with the application. */
    private static String icons(FacesContext context) {
        return (String)
                context.getExternalContext().getApplicationMap().computeIfAbsent(ICONS, key -> context.getApplication()
                        .getResourceHandler()
                        .createResource("icons.svg", "admin")
                        .getRequestPath());
    }
}
