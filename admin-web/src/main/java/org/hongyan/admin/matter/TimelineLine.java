package org.hongyan.admin.matter;

import java.util.Map;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.Audience;
import org.hongyan.matter.TimelineEntry;
import org.hongyan.record.WriteNote;

/**
 * One entry of the timeline as the case page shows it.
 *
 * @param seq its place, by which a link leads to it
 * @param at day and minute
 * @param open true if the petitioner sees it too
 * @param head who: body and person, the petitioner, or the software for a body
 * @param text what happened
 * @param seen who reads it, where that is not everybody with a part
 */
public record TimelineLine(int seq, String at, boolean open, String icon, String head, String text, String seen) {

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
            Map.entry("ADD_MATERIAL", "clip"),
            Map.entry(WriteNote.KIND, "pen"));

    static TimelineLine of(TimelineEntry entry) {
        boolean told = Texts.has("event." + entry.kind());
        String what =
                told ? Texts.named("event." + entry.kind(), entry.args()) : Texts.text("Transition." + entry.kind());
        return new TimelineLine(
                entry.seq(),
                Format.shortMinute(entry.happenedAt()),
                entry.audience() == Audience.PETITIONER,
                ICONS.getOrDefault(entry.kind(), "paper"),
                who(entry),
                what,
                seen(entry));
    }

    /** Said of what the petitioner or only this body sees, and of every note: whoever writes must know who reads. */
    private static String seen(TimelineEntry entry) {
        return switch (entry.audience()) {
            case PETITIONER -> Texts.text("case.timeline.seen");
            case OFFICE -> Texts.text("case.timeline.seen.OFFICE");
            case CHAIN -> WriteNote.KIND.equals(entry.kind()) ? Texts.text("case.timeline.seen.CHAIN") : "";
        };
    }

    private static String who(TimelineEntry entry) {
        if (entry.bodyName().isEmpty()) {
            return Texts.text("case.timeline.petitioner");
        }
        String person = entry.actorName().isEmpty() ? Texts.text("case.timeline.software") : entry.actorName();
        return entry.bodyName() + " " + person;
    }
}
