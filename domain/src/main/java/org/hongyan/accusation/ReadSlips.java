package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The slips of the own body: all that is left there of what went to the discipline line. */
@UseCase
@LegalBasis("信访工作条例 第三十条第三款")
public class ReadSlips {

    @Inject
    private SealedDoor door;

    /** The newest first. */
    @Requires(Permission.CASE_READ)
    public List<SealedDoor.Slip> list() {
        return door.slips();
    }

    /** The paper, for the body that sent it on. */
    @Requires(Permission.CASE_READ)
    public byte[] paper(UUID slipId) {
        return door.slipPaper(slipId).orElseThrow(() -> new RefusedException(new SlipNotFound()));
    }
}
