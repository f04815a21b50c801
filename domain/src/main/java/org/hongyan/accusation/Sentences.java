package org.hongyan.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.shared.LegalBasis;

/**
 * A petitioner's text in sentences, so that what accuses is marked and goes while not a word is added or lost: every
 * sentence is in exactly one of the two parts.
 */
@LegalBasis("信访工作条例 第三十条第三款")
public final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("[^。!?！？;；\\n]*[。!?！？;；\\n]+[”’」』)）]*|[^。!?！？;；\\n]+$");

    private Sentences() {}

    /** The sentences in order; joined they are the text. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.end() > end) {
            sentences.add(text.substring(end, matcher.end()));
            end = matcher.end();
        }
        if (end < text.length()) {
            sentences.add(text.substring(end));
        }
        return List.copyOf(sentences);
    }

    /** Those marked, or those not marked, joined. */
    static String part(List<String> sentences, Set<Integer> marked, boolean accusing) {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            if (marked.contains(i) == accusing) {
                part.append(sentences.get(i));
            }
        }
        return part.toString().strip();
    }
}
