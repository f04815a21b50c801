package org.hongyan.document.internal;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.shared.FieldError;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Whether what an office wrote is a template: elements, attributes and classes from short lists, values that exist. It
 * can run nothing, load nothing and hide nothing; whatever is not on a list is refused.
 */
final class TemplateCheck {

    private static final int LONGEST = 40_000;
    private static final int DEEPEST = 12;
    private static final int LOOPS = 3;
    private static final int ENOUGH = 20;
    private static final Set<String> ELEMENTS =
            Set.of("div", "p", "span", "b", "h2", "h3", "br", "table", "tbody", "tr", "th", "td");
    private static final Set<String> CLASSES = Set.of(
            "phrase",
            "to",
            "small",
            "form",
            "long",
            "served",
            "talk",
            "hand",
            "blank",
            "end",
            "enclosures",
            "enclosure",
            "together",
            "codes",
            "group");
    private static final Pattern SPAN = Pattern.compile("[1-9]");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,11}");
    private static final Pattern EACH = Pattern.compile("\\s*(" + NAME + ")\\s*:\\s*(\\S+)\\s*");
    private static final Pattern BRACES = Pattern.compile("\\$\\{([^}]*)}?");

    private final List<FieldError> faults = new ArrayList<>();

    private TemplateCheck() {}

    static List<FieldError> faults(String source, Map<String, Type> roots) {
        TemplateCheck check = new TemplateCheck();
        if (source == null || source.isBlank()) {
            check.fault("template.empty");
        } else if (source.length() > LONGEST) {
            check.fault("template.tooLong", LONGEST);
        } else {
            check.read(source, roots);
        }
        return check.faults.stream().distinct().limit(ENOUGH).toList();
    }

    private void read(String source, Map<String, Type> roots) {
        try {
            Element root = Template.parse(source).root();
            if (root.getTagName().equals("div")) {
                element(root, roots, 1, 0);
            } else {
                fault("template.root");
            }
        } catch (SAXParseException broken) {
            fault("template.broken", broken.getLineNumber(), broken.getColumnNumber());
        } catch (SAXException broken) {
            fault("template.unreadable");
        }
    }

    private void element(Element element, Map<String, Type> outside, int depth, int loops) {
        if (!ELEMENTS.contains(element.getTagName())) {
            fault("template.element", element.getTagName());
            return;
        }
        if (depth > DEEPEST || loops > LOOPS) {
            fault("template.deep", DEEPEST, LOOPS);
            return;
        }
        attributes(element);
        Map<String, Type> scope = new HashMap<>(outside);
        int inner = loops + repeat(element, scope);
        String condition = element.getAttribute("data-if");
        if (!condition.isEmpty() && typeAt(condition.replaceFirst("^!", ""), scope) == null) {
            fault("template.value", condition);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> element((Element) child, scope, depth + 1, inner);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text(child.getNodeValue(), scope);
                case Node.COMMENT_NODE -> {}
                default -> fault("template.element", child.getNodeName());
            }
        }
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean allowed =
                    switch (attribute.getName()) {
                        case "class" ->
                            Arrays.stream(attribute.getValue().trim().split("\\s+", -1))
                                    .allMatch(CLASSES::contains);
                        case "colspan", "rowspan" ->
                            SPAN.matcher(attribute.getValue()).matches();
                        case "data-if", "data-each", "data-lines" -> true;
                        default -> false;
                    };
            if (!allowed) {
                fault("template.attribute", element.getTagName(), attribute.getName(), attribute.getValue());
            }
        }
    }

    /** Brings the names of a repeated element into scope; one if it is repeated. */
    private int repeat(Element element, Map<String, Type> scope) {
        String each = element.getAttribute("data-each");
        String lines = element.getAttribute("data-lines");
        if (!each.isEmpty()) {
            Matcher found = EACH.matcher(each);
            Type item = found.matches() ? Forms.itemOf(typeAt(found.group(2), scope)) : null;
            if (item == null || scope.containsKey(found.group(1))) {
                fault("template.loop", each);
                return 1;
            }
            item(found.group(1), item, scope);
        } else if (!lines.isEmpty()) {
            if (typeAt(lines, scope) != String.class) {
                fault("template.value", lines);
            }
            item("line", String.class, scope);
        }
        return each.isEmpty() && lines.isEmpty() ? 0 : 1;
    }

    private static void item(String name, Type type, Map<String, Type> scope) {
        scope.put(name, type);
        scope.put(name + "No", String.class);
        scope.put(name + "Han", String.class);
        scope.put(name + "More", boolean.class);
    }

    private void text(String text, Map<String, Type> scope) {
        Matcher found = BRACES.matcher(text);
        while (found.find()) {
            Type type = typeAt(found.group(1), scope);
            boolean closed = found.group().endsWith("}");
            if (!closed || type == null || !isPrinted(type)) {
                fault(
                        "template.value",
                        closed
                                ? found.group(1)
                                : found.group().lines().findFirst().orElse(""));
            }
        }
    }

    private static boolean isPrinted(Type type) {
        return type == String.class
                || type == int.class
                || type == LocalDate.class
                || type == LocalDateTime.class
                || (type instanceof Class<?> plain && plain.isEnum());
    }

    /** The type of what a path names; null if there is no such thing. */
    private static Type typeAt(String path, Map<String, Type> scope) {
        String[] names = path.trim().split("\\.", -1);
        Type type = scope.get(names[0]);
        for (int i = 1; i < names.length && type != null; i++) {
            type = type instanceof Class<?> owner && owner.isRecord() ? component(owner, names[i]) : null;
        }
        return type;
    }

    private static Type component(Class<?> owner, String name) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    private void fault(String code, Object... args) {
        faults.add(new FieldError("/source", code, args));
    }
}
