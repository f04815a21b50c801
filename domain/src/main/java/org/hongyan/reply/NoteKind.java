package org.hongyan.reply;

/** What a working paper of the handling body is about. */
public enum NoteKind {
    /** The petitioner was heard, or would not be. */
    HEARING,
    /** Somebody else was talked to. */
    TALK,
    INVESTIGATION,
    /** Why a demand is not supported, told to the petitioner. */
    EXPLANATION,
    REMARK,
    /** Why the head sent an opinion back. */
    SENT_BACK
}
