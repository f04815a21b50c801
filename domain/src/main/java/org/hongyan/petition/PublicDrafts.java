package org.hongyan.petition;

import java.time.Instant;
import java.util.Optional;

/** A citizen's unfinished petition on the server, found by the proof of the draft cookie only; kept for 30 days. */
public interface PublicDrafts {

    /** The answers saved so far, as JSON; by the proof presented in this request. */
    Optional<String> load(String draftProof);

    /** Saves the answers. */
    void save(String draftProof, String answersJson);

    /** Forgets the draft and what it holds. */
    void discard(String draftProof);

    /** Drops drafts not touched since that moment; returns how many. */
    int forgetBefore(Instant moment);
}
