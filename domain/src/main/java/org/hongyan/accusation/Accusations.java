package org.hongyan.accusation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What row security shows a clerk of a discipline office: that office's own accusations. */
public interface Accusations {

    void add(Accusation accusation);

    /** Binds the accuser's code to it. */
    void prove(UUID accusationId, String proof);

    Optional<Accusation> byId(UUID id);

    Optional<Accusation> byNumber(String number);

    /** In these states, the oldest first; 200 at most. */
    List<Accusation> in(Collection<AccusationState> states);

    /** Others of the office that share one of the hashes. */
    List<Accusation> sharing(Accusation accusation);

    void addFile(UUID id, Accusation accusation, byte[] sealed);

    Optional<byte[]> file(UUID accusationId, UUID fileId);

    void dropFile(UUID fileId);

    /** Everything sealed beside the accusation itself is dropped. */
    void wipe(Accusation accusation);

    void record(AccusationEntry entry);

    /** Oldest first. */
    List<AccusationEntry> entries(UUID accusationId);
}
