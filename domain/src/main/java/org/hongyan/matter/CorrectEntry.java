package org.hongyan.matter;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/**
 * An entry of the timeline is wrong: nothing is changed or taken away, a new entry says what is right. Whoever could read
 * the wrong entry reads the correction.
 */
@UseCase
@LegalBasis("domain.md §3.1；信访工作条例 第四十三条")
public class CorrectEntry {

    /** Kind of the new entry. */
    public static final String KIND = "CORRECTED";

    private static final PlainText TEXT = PlainText.lines(500).mandatory();

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentActor actors;

    /** The entries the own body may correct: its own, the latest first. */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE})
    public List<TimelineEntry> own(UUID matterId) {
        access.require(matterId);
        UUID body = actors.get().bodyId();
        return timeline.of(matterId).stream()
                .filter(entry -> body.equals(entry.bodyId()))
                .sorted((one, other) -> Integer.compare(other.seq(), one.seq()))
                .toList();
    }

    /**
     * Adds the correction.
     *
     * @param seq the wrong entry, of the own body
     * @param text what is right
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.HANDLE, Permission.APPROVE})
    public void correct(UUID matterId, Integer seq, String text) {
        List<FieldError> errors = new ArrayList<>();
        if (seq == null) {
            errors.add(new FieldError("/entry", "entry.missing"));
        }
        TEXT.check("/text", text).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        Matter matter = matters.forChange(matterId);
        TimelineEntry wrong = own(matterId).stream()
                .filter(entry -> seq.equals(entry.seq()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new NotYourEntry(matter.number())));
        timeline.add(
                matterId,
                KIND,
                wrong.audience(),
                Map.of("entry", String.valueOf(seq), "on", wrong.happenedOn().toString(), "text", TEXT.clean(text)));
    }
}
