package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler has explained to the petitioner why a demand is not supported, and on what policy. */
@UseCase
@LegalBasis("信访工作条例 第三十二条第一款第二项")
public class RecordExplanation {

    @Inject
    private NoteBook notes;

    /** The text holds the basis given and what the petitioner said to it. */
    @Requires(Permission.HANDLE)
    public UUID record(UUID matterId, NoteContent content) {
        return notes.write(matterId, NoteKind.EXPLANATION, content, false, "EXPLAINED", Audience.PETITIONER);
    }
}
