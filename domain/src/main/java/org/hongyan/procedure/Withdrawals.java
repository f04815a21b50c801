package org.hongyan.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wishes to withdraw a matter, for whoever has a part in it. */
public interface Withdrawals {

    void add(Withdrawal withdrawal);

    /** Those that wait, in the order they were asked. */
    List<Withdrawal> open(UUID matterId);

    /** Enters the wish of the petitioner whose proof is presented; false if it waits already or nothing can be withdrawn. */
    boolean askByProof(String number, LocalDate on, Instant now);

    /** Undoes the wish of the petitioner whose proof is presented; false if none waits. */
    boolean undoByProof(String number, LocalDate on);

    /** The petitioner has left the matter, whose other petitioners go on with it; false if nobody else is left. */
    boolean leave(UUID petitionerId, LocalDate on);

    /** Day of the last wish, once every petitioner of that petition's matter has asked; by a presented proof. */
    Optional<LocalDate> allAsked(String number);
}
