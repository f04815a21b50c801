package org.hongyan.record;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Nature;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingBook;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Timeline;
import org.hongyan.petition.PetitionerNotices;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * A body writes something into the course of a matter, for itself, for every body with a part in it, or for the
 * petitioner, who is told that there is something to read. A note is no step: nothing begins, ends or moves by it, and it
 * is never changed; who wants to correct one writes another.
 */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十六条")
public class WriteNote {

    /** The kind of its entry in the timeline. */
    public static final String KIND = "NOTE";

    /** Characters at most. */
    public static final int LONGEST = 1000;

    // telephone and identity numbers stand sealed with the petition and nowhere else
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)");

    /**
     * What is written.
     *
     * @param audience who may read it, and nobody else ever
     * @param readAgain the writer says so; needed for what the petitioner reads
     */
    public record Order(UUID matterId, @Nullable Audience audience, String text, boolean readAgain) {}

    @Inject
    private Matters matters;

    @Inject
    private CaseAccess access;

    @Inject
    private Timeline timeline;

    @Inject
    private PetitionerNotices notices;

    @Inject
    private StandingBook standing;

    /** Writes it. */
    @Requires({
        Permission.REGISTER,
        Permission.DISPATCH,
        Permission.HANDLE,
        Permission.APPROVE,
        Permission.SUPERVISE,
        Permission.REVIEW
    })
    public void write(Order order) {
        Matter matter = matters.forChange(order.matterId());
        Part part = access.require(order.matterId());
        check(order, matter, part);
        timeline.add(
                matter.id(), KIND, order.audience(), Map.of("text", order.text().strip()));
        if (order.audience() == Audience.PETITIONER) {
            notices.tell(matter, "note", Map.of());
        }
        standing.refresh(matter);
    }

    private static void check(Order order, Matter matter, Part part) {
        String text = order.text() == null ? "" : order.text();
        boolean beyond = order.audience() == Audience.CHAIN || order.audience() == Audience.PETITIONER;
        new FieldChecks()
                .required("/text", text, LONGEST)
                .unless(!PERSONAL.matcher(text).find(), "/text", "note.personal")
                .unless(order.audience() != null, "/audience", "note.audience")
                // what an accusation says stays with the body that has it
                .unless(!beyond || matter.nature() != Nature.ACCUSATION, "/audience", "note.sealed")
                .unless(order.audience() != Audience.PETITIONER || speaks(part), "/audience", "note.notYours")
                .unless(order.audience() != Audience.PETITIONER || order.readAgain(), "/sure", "note.sure")
                .done();
    }

    /** The petitioner hears from whoever has the matter, or reviews it. */
    static boolean speaks(Part part) {
        return part.holder() || part.has(StandingRole.REVIEWER);
    }
}
