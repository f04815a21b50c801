package org.hongyan.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.Texts;

/**
 * Somebody on the panel of a hearing.
 *
 * @param kind for what he or she sits there
 * @param name as written on the notice
 */
public record PanelMember(Kind kind, String name) {

    /** For what somebody sits on a panel. */
    public enum Kind {
        DEPUTY,
        ADVISER,
        LAWYER,
        EXPERT,
        RESIDENT,
        /** A member of staff, of whatever body. */
        STAFF;

        /** True for somebody from outside the offices. */
        public boolean outside() {
            return this != STAFF;
        }
    }

    public PanelMember {
        name = FieldChecks.clean(name).replaceAll("\\s+", " ");
    }

    /** True for a row that was left empty. */
    boolean blank() {
        return name.isEmpty();
    }

    /** As papers write it: 何敏（律师）. */
    String written() {
        return name + "（"
                + Texts.of("hearing", Locale.SIMPLIFIED_CHINESE).text("PanelMember.Kind." + kind.name())
                + "）";
    }

    static String toText(List<PanelMember> panel) {
        return panel.stream()
                .map(member -> member.kind().name() + " " + member.name())
                .collect(Collectors.joining("\n"));
    }

    /** A panel as it is stored. */
    public static List<PanelMember> ofText(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> new PanelMember(
                        Kind.valueOf(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1)))
                .toList();
    }
}
