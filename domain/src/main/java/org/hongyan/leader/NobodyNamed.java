package org.hongyan.leader;

import java.util.Collection;
import java.util.regex.Pattern;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;

/** An urgent report says what happens where, never who petitions: no name, telephone number or identity number. */
@LegalBasis("信访工作条例 第二十五条、第三十条第三款")
final class NobodyNamed {

    /** A mobile number or an identity number, with or without blanks or dashes in it. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(1[3-9](?:[ -]?\\d){9}|\\d{17}[\\dXx])(?!\\d)");

    private final Collection<String> names;

    /** @param names of those who petition, in clear */
    NobodyNamed(Collection<String> names) {
        this.names = names;
    }

    /** True if nothing in the text tells who petitions. */
    boolean holds(String text) {
        String clean = FieldChecks.clean(text);
        return names.stream().noneMatch(name -> name.codePointCount(0, name.length()) > 1 && clean.contains(name))
                && !NUMBER.matcher(clean).find();
    }

    /** Notes a text that does. */
    void check(FieldChecks checks, String pointer, String text) {
        checks.unless(holds(text), pointer, "leader.named");
    }
}
