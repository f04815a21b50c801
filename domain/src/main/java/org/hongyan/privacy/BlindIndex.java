package org.hongyan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Keyed hashes of personal fields, so that an encrypted field can be found again by equality and by nothing else. What
 * is stored names its key; what is searched is asked for under every key of the ring.
 */
@ApplicationScoped
public class BlindIndex {

    private final KeyRing ring;

    /** For the proxy. */
    protected BlindIndex() {
        this(null);
    }

    @Inject
    public BlindIndex(KeyRing ring) {
        this.ring = ring;
    }

    /** What to store beside the field; null if there is nothing to find. */
    public String toStore(BlindIndexKind kind, String raw) {
        byte[] input = input(kind, raw);
        return input == null ? null : ring.hash(KeyPurpose.BLIND_INDEX, input).stored();
    }

    /** What to look for: one value per key of the ring; empty if there is nothing to find. */
    public List<String> toFind(BlindIndexKind kind, String raw) {
        byte[] input = input(kind, raw);
        return input == null
                ? List.of()
                : ring.hashesOf(KeyPurpose.BLIND_INDEX, input).stream()
                        .map(KeyedHash::stored)
                        .toList();
    }

    private static byte[] input(BlindIndexKind kind, String raw) {
        String normal = raw == null ? "" : kind.normalForm(raw);
        return normal.isEmpty() ? null : (kind.name() + '\u0000' + normal).getBytes(StandardCharsets.UTF_8);
    }
}
