package org.hongyan.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.MatterState;
import org.hongyan.rating.OwnRating;

/**
 * What a petitioner sees of the own matter.
 *
 * @param officeName office that received it
 * @param officePhone its telephone
 * @param responsibleName body that handles, empty while undecided
 * @param next the date that comes next, or null
 * @param files what was sent with the petition and added later
 * @param representative which of the petitioners this is, counted from 1
 * @param merged the matter this one was merged into, or null
 * @param parts the other matters made of the same petition
 * @param confirmed true if this petitioner has confirmed the opinion in force; what the others did is theirs
 */
public record PublicStatus(
        UUID matterId,
        String number,
        String title,
        MatterState state,
        String officeName,
        String officePhone,
        String responsibleName,
        NextDate next,
        int representative,
        boolean confirmed,
        List<Step> steps,
        List<PublicDocument> documents,
        List<AttachmentView> files,
        List<OwnRating> ratings,
        Merged merged,
        List<PartedMatter> parts) {

    /** True where the parties agreed: it is answered, and there is no opinion that could be reviewed. */
    public boolean agreed() {
        return state == MatterState.REPLIED
                && documents.stream().noneMatch(one -> one.kind().equals(DocumentKind.HANDLING_OPINION.name()));
    }

    /** Key of what the state is called to the petitioner, in the bundle {@code i18n/matter}. */
    public String called() {
        return agreed() ? "matter.agreed" : "MatterState." + state.name() + ".public";
    }

    /** Another matter made of the same petition, which the same code opens. */
    public record PartedMatter(String number, String title) {}

    /**
     * The matter that this one went into: how it goes on, without its papers and the names of others.
     *
     * @param responsibleName body that handles it, empty while undecided
     * @param next its next date, or null
     */
    public record Merged(
            String number,
            MatterState state,
            String officeName,
            String responsibleName,
            NextDate next,
            List<Step> steps) {}

    /**
     * The next date and why it is that day.
     *
     * @param clock the clock behind it; null for the working day in which an online petition is registered, and for the
     *     day promised where the law sets no limit
     * @param because keys of the reasons, see the deadline bundle
     * @param own true for the petitioner's own limit, false for a duty of an office
     */
    public record NextDate(ClockKind clock, LocalDate startedOn, LocalDate dueOn, List<String> because, boolean own) {}

    /**
     * One step.
     *
     * @param kind see the bundle {@code i18n/timeline}, {@code event.<kind>.public}
     * @param body body that acted, empty for the petitioner
     * @param args named arguments of the text
     */
    public record Step(LocalDate on, String kind, String body, Map<String, String> args) {}

    /** A document the petitioner may download. */
    public record PublicDocument(UUID id, String kind, String title, String number, LocalDate date) {}
}
