package org.hongyan.matter;

import java.util.UUID;
import org.hongyan.shared.LegalBasis;

/** Whether anybody who petitions in a matter can be told anything. */
@LegalBasis("信访工作条例 第二十三条第二款")
public interface PetitionersReach {

    /** False if name or address of everybody are unclear, so that no written notice is owed. */
    boolean anybody(UUID matterId);
}
