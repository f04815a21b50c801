package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler writes down an inspection, a talk, a look into files. */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项")
public class RecordInvestigation {

    @Inject
    private NoteBook notes;

    /** What was found, and that somebody looked, stays with the body. */
    @Requires(Permission.HANDLE)
    public UUID record(UUID matterId, NoteContent content) {
        return notes.write(matterId, NoteKind.INVESTIGATION, content, false, "INVESTIGATED", Audience.OFFICE);
    }
}
