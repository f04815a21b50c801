package org.hongyan.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All matters the caller has a part in. */
public interface Matters {

    /** For reading. */
    Optional<Matter> byId(UUID id);

    /** By its public number. */
    Optional<Matter> byNumber(String number);

    /**
     * Locked until the end of the transaction; {@link MatterNotFound} if the caller has no part in it, {@link
     * OfficeNotOpen} if the own office may only look.
     */
    Matter forChange(UUID id);

    /** Adds a new matter and its demands; open its standing next. */
    void add(Matter matter, List<String> demands);

    /** Replaces the demands while the matter is being registered. */
    List<Demand> demands(UUID matterId);

    /** The next serial for a petition number; gaps are allowed. */
    long nextSerial();
}
