package org.hongyan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals short-lived texts: the proof cookie (30 minutes), stored answers of a submission (24 hours). A sealed text is
 * URL-safe, says nothing, opens only for the same use and only until it expires.
 */
@ApplicationScoped
public class Sealer {

    private final KeyRing ring;
    private final Clock clock;

    /** For the proxy. */
    protected Sealer() {
        this(null, null);
    }

    @Inject
    public Sealer(KeyRing ring, Clock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    /**
     * Seals a text.
     *
     * @param use what for, for example {@code proof}; the text opens only for the same use
     * @param lifetime how long it opens
     */
    public String seal(String use, String text, Duration lifetime) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Long.BYTES + content.length)
                .putLong(clock.instant().plus(lifetime).getEpochSecond())
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ring.seal(KeyPurpose.TOKEN, plain, context(use)));
    }

    /** The text, or nothing if it is foreign, changed or expired. */
    public Optional<String> open(String use, String sealed) {
        try {
            ByteBuffer plain = ByteBuffer.wrap(
                    ring.open(KeyPurpose.TOKEN, Base64.getUrlDecoder().decode(sealed), context(use)));
            boolean alive = clock.instant().isBefore(Instant.ofEpochSecond(plain.getLong()));
            return alive ? Optional.of(StandardCharsets.UTF_8.decode(plain).toString()) : Optional.empty();
        } catch (KeyRingException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** The hash under which tries from an address on the network are counted; another one every day. */
    public String addressHash(String address, LocalDate day) {
        return ring.hash(KeyPurpose.ADDRESS, (day + "\u0000" + address).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    private static byte[] context(String use) {
        return use.getBytes(StandardCharsets.UTF_8);
    }
}
