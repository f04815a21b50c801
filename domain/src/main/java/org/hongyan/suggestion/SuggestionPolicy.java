package org.hongyan.suggestion;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;

/** What a suggestion must hold and must not: one topic, facts and a proposal; no petitioner and no personal case. */
@LegalBasis("全国人民代表大会代表建议、批评和意见处理办法")
final class SuggestionPolicy {

    /** Identity numbers, mobile phones, and numbers of petitions: signs that a person stands in the text. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)|\\p{IsHan}{1,12}-(19|20)\\d\\d-\\d{5,12}-\\d");

    private SuggestionPolicy() {}

    static FieldChecks check(SuggestionInput input) {
        FieldChecks checks = new FieldChecks()
                .required("/deputies", input.deputies(), FieldChecks.LINE)
                .required("/topic", input.topic(), FieldChecks.LINE)
                .required("/facts", input.facts(), FieldChecks.LONG)
                .required("/proposal", input.proposal(), FieldChecks.LONG);
        personal(checks, "/topic", input.topic());
        personal(checks, "/facts", input.facts());
        personal(checks, "/proposal", input.proposal());
        return checks;
    }

    private static void personal(FieldChecks checks, String pointer, String text) {
        boolean found = Stream.of(FieldChecks.clean(text))
                .anyMatch(words -> PERSONAL.matcher(words).find());
        checks.unless(!found, pointer, "suggestion.personal");
    }
}
