package org.hongyan.petition;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers the same submission sent again (double click, resend, refresh) from what was stored with the first one: hash
 * of key and request, the answer encrypted, for 24 hours.
 */
public interface RequestReplay {

    /** Presents the proof of a request key; before the transaction first touches the database. */
    void present(String requestKey);

    /** The stored answer of a key presented before; waits for a submission that is being worked on. */
    Optional<Receipt> find(String requestKey);

    /** The petitioner has noted the code: the answer need not be kept any longer. */
    void forget(String requestKey);

    /**
     * The stored answer, or the answer of {@code work}, which is stored in the same transaction.
     *
     * @throws org.hongyan.shared.RefusedException with {@link RequestInFlight} while the same key is being worked on,
     *     with {@link RequestKeyReused} if the key came with another content before
     */
    Receipt answer(String requestKey, String fingerprint, Supplier<Receipt> work);

    /** Drops answers stored before that moment; returns how many. */
    int forgetBefore(Instant moment);
}
