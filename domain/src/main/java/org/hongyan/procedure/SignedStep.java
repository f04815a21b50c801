package org.hongyan.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.Audience;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Transition;

/** One kind of step that two people take: what the law asks of it, how it is worded, what follows from it. */
public interface SignedStep {

    /** True for its transitions. */
    boolean takes(Transition step);

    /** Refuses a body whose step it is not: the holder takes it, if nothing else is said. */
    default void requirePart(CaseAccess access, UUID matterId) {
        access.requireHolder(matterId);
    }

    /** Refuses what is not allowed now; asked when it is prepared and again when it is signed. */
    void require(Matter matter, Details details);

    /** The body the paper is addressed to; empty where it goes to the petitioners. */
    default Optional<UUID> receiver(Matter matter, Details details) {
        return Optional.empty();
    }

    /** Kind of the entry on the timeline where the signature leaves the matter in its state; empty where it moves it. */
    default String beside(Details details) {
        return "";
    }

    /** Who reads that entry. */
    default Audience besideFor() {
        return Audience.CHAIN;
    }

    /** False where the table names neither who prepares it nor who signs, because it is no transition of its own. */
    default boolean preparerByTable() {
        return true;
    }

    /** False where the table names who prepares it and no signer: the second signature is the office's own rule. */
    default boolean signerTakesIt() {
        return true;
    }

    /** False where the effect itself stops clocks, because some of the same kind must run on. */
    default boolean clocksByTable() {
        return true;
    }

    /** What the signer is told beside the paper; empty for nothing. */
    default String remark(Details details) {
        return "";
    }

    DocumentKind document(Matter matter, Details details);

    DocumentContent content(Matter matter, Details details);

    /**
     * What follows for clocks and matter, when it is signed.
     *
     * @return arguments of the timeline entry and of the petitioner's sentence
     */
    Map<String, String> effect(Matter matter, Details details);

    /** What follows by itself once the step is taken. */
    default void after(Matter matter) {}
}
