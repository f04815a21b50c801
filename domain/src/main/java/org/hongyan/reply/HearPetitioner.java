package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.matter.Audience;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The handler has heard the petitioner, or has to record that he or she would not be heard. */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项")
public class HearPetitioner {

    @Inject
    private NoteBook notes;

    /** Heard, or refused to be heard; then the text says what was offered and how it was refused. */
    @Requires(Permission.HANDLE)
    public UUID record(UUID matterId, NoteContent content, boolean refused) {
        return notes.write(
                matterId,
                NoteKind.HEARING,
                content,
                refused,
                refused ? "HEARING_REFUSED" : "HEARD_PETITIONER",
                Audience.PETITIONER);
    }
}
