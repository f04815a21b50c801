package org.hongyan.matter;

import java.util.Set;
import java.util.UUID;

/**
 * Writes who has which part in a matter, and the list rows that follow from it. Every call flushes what the use case
 * changed before; {@link #refresh} is the last call of a use case that changed a matter.
 */
public interface StandingBook {

    /** The office that received the matter holds it from now on. */
    void open(Matter matter);

    /**
     * Passes the matter from its holder to another body; for the holder, or for whoever handed it to the holder.
     *
     * @param fromKeeps parts the former holder keeps
     * @param toGets parts of the new holder beside holding
     */
    void pass(Matter matter, UUID fromBodyId, UUID toBodyId, Set<StandingRole> fromKeeps, Set<StandingRole> toGets);

    /** Calls the common superior's body into a disputed matter; for whoever handed it over. */
    void call(Matter matter, UUID superiorBodyId);

    /** Gives the matter to a section and a handler of the holding body; both may be null. */
    void allot(Matter matter, UUID sectionId, UUID handlerId);

    /** Brings every body's list row up to date. */
    void refresh(Matter matter);
}
