package org.hongyan.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongyan.shared.Refusal;
import org.hongyan.shared.Texts;

/**
 * The document lacks what the law asks for.
 *
 * @param elements their names, in one line
 */
public record ElementsMissing(String elements) implements Refusal {

    /** The refusal for these elements. */
    public static ElementsMissing of(List<Element> missing) {
        Texts names = Texts.of("document", Locale.ROOT);
        return new ElementsMissing(
                missing.stream().map(e -> names.text("Element." + e.name())).collect(Collectors.joining("、")));
    }
}
