package org.hongyan.admin.matter;

import java.util.Map;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineEntry;

/**
 * One entry of the timeline as the case page shows it.
 *
 * @param at day and minute
 * @param open true if the petitioner sees it too
 * @param head who did what
 * @param text more words, may be empty
 */
public record TimelineLine(String at, boolean open, String icon, String head, String text) {

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("HAND_OVER", "send"),
            Map.entry("PASS_ON", "send"),
            Map.entry("OBJECT", "back"),
            Map.entry("UPHOLD_OBJECTION", "back"),
            Map.entry("REJECT_OBJECTION", "scales"),
            Map.entry("RECALL", "back"),
            Map.entry("ACCEPT", "seal"),
            Map.entry("ACCEPT_OWN", "seal"),
            Map.entry("DRAFT_OPINION", "pen"),
            Map.entry("RETURN_DRAFT", "back"),
            Map.entry("REPLY", "seal"),
            Map.entry("COMPLETE", "check"),
            Map.entry("SUBMIT", "tick"),
            Map.entry("REGISTER", "tick"),
            Map.entry("REGISTER_DIRECTLY", "tick"),
            Map.entry("ADD_MATERIAL", "clip"));

    static TimelineLine of(TimelineEntry entry) {
        boolean step = Texts.has("Transition." + entry.kind());
        String named = Texts.has("event." + entry.kind()) ? Texts.named("event." + entry.kind(), entry.args()) : "";
        String plain = step ? Texts.text("Transition." + entry.kind()) : named;
        String who = (entry.bodyName() + " " + entry.actorName()).strip();
        String head = (who + " " + plain).strip();
        return new TimelineLine(
                Format.shortMinute(entry.happenedAt()),
                entry.audience() == Audience.PETITIONER,
                ICONS.getOrDefault(entry.kind(), "paper"),
                head,
                step ? named : "");
    }
}
