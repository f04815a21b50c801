package org.hongyan.lookup;

import java.util.Optional;
import java.util.UUID;

/** Reads what the proofs presented in this request open. */
public interface StatusReader {

    /** The petitioner's view of the petition with that number; empty without the proof. */
    Optional<PublicStatus> byNumber(String number);

    /** The same in a transaction of its own: what was presented since the running one began counts in it. */
    Optional<PublicStatus> byNumberAfresh(String number);

    /** The bytes of a document the petitioner may have, by proof. */
    Optional<Pdf> document(UUID documentId);

    /** A document as a file. */
    record Pdf(UUID matterId, String title, byte[] bytes) {}
}
