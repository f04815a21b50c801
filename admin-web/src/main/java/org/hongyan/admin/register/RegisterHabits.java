package org.hongyan.admin.register;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hongyan.draft.Drafts;
import org.hongyan.draft.KeptDraft;
import org.hongyan.petition.Channel;
import org.hongyan.petition.IntakeField;
import org.hongyan.shared.time.SystemTime;

/**
 * What a clerk entered last in a channel, for the next one: place, subject, and of the channel's own fields those that a
 * pile has in common. Nothing of a person is among it. Kept with the clerk's drafts, readable by nobody else.
 */
@ApplicationScoped
public class RegisterHabits {

    private static final Set<IntakeField> OF_ONE_ONLY = EnumSet.of(
            IntakeField.TALK_NOTE,
            IntakeField.INSTRUCTION,
            IntakeField.LETTER_DATE,
            IntakeField.BATCH,
            IntakeField.SOURCE_NUMBER);
    private static final Set<IntakeField> OF_ONE_LETTER =
            EnumSet.of(IntakeField.SOURCE_LEVEL, IntakeField.FORWARDED_BY, IntakeField.SOURCE_LIMIT);
    private static final Set<IntakeField> TIMES = EnumSet.of(IntakeField.FROM, IntakeField.TO);
    private static final Set<Channel> ONE_AT_A_TIME =
            EnumSet.of(Channel.VISIT, Channel.CALL, Channel.VIDEO, Channel.OUTREACH);

    /**
     * What was the same.
     *
     * @param receivedOn the day entered, if that was today, else null; a pile of yesterday is yesterday's for one sitting
     * @param place division code or null
     * @param subject code or null
     */
    public record Habit(LocalDate receivedOn, String place, String subject, Map<String, String> intake) {}

    private final Drafts drafts;
    private final Clock clock;

    /** For the proxy. */
    protected RegisterHabits() {
        this(null, null);
    }

    @Inject
    public RegisterHabits(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Keeps what the next one may have in common with this. */
    void remember(Channel channel, Habit last) {
        JsonObjectBuilder intake = JSON.createObjectBuilder();
        last.intake().forEach((key, written) -> {
            if (stays(channel, key)) {
                intake.add(key, written);
            }
        });
        JsonObjectBuilder all = JSON.createObjectBuilder().add("intake", intake);
        add(all, "receivedOn", last.receivedOn());
        add(all, "place", last.place());
        add(all, "subject", last.subject());
        drafts.save(name(channel), null, all.build().toString());
    }

    /** What was kept last. */
    Optional<Habit> recall(Channel channel) {
        return drafts.find(name(channel), null).map(this::habit);
    }

    /** Forgets it. */
    void forget(Channel channel) {
        drafts.discard(name(channel), null);
    }

    private Habit habit(KeptDraft kept) {
        try (JsonReader reader = JSON.createReader(new StringReader(kept.content()))) {
            JsonObject all = reader.readObject();
            Map<String, String> intake = new TreeMap<>();
            JsonObject written = all.getJsonObject("intake");
            if (written != null) {
                written.keySet().forEach(key -> intake.put(key, written.getString(key, "")));
            }
            String day = all.getString("receivedOn", null);
            boolean today = SystemTime.dateOf(kept.savedAt()).equals(SystemTime.today(clock));
            return new Habit(
                    day == null || !today ? null : LocalDate.parse(day),
                    all.getString("place", null),
                    all.getString("subject", null),
                    intake);
        }
    }

    private static void add(JsonObjectBuilder all, String key, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.add(key, value.toString());
        }
    }

    private static boolean stays(Channel channel, String key) {
        return IntakeField.of(key)
                .filter(field -> !OF_ONE_ONLY.contains(field))
                .filter(field -> channel != Channel.LETTER || !OF_ONE_LETTER.contains(field))
                .filter(field -> !ONE_AT_A_TIME.contains(channel) || !TIMES.contains(field))
                .isPresent();
    }

    private static String name(Channel channel) {
        return "register." + RegisterForm.word(channel) + ".last";
    }
}
