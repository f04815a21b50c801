package org.hongyan.handover;

import java.util.List;
import java.util.UUID;

/** To whom a letter is copied (抄送); answered by whoever sends copies. */
public interface LetterCopies {

    /** Names of the bodies to which the caller's body has sent a copy of the matter, in the order they were sent. */
    List<String> of(UUID matterId);
}
