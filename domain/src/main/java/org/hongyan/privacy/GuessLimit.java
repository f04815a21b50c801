package org.hongyan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever guesses numbers and codes from one address: ten wrong tries are free, then each costs twice the
 * wait of the one before, up to five minutes. Asked only after a wrong answer, so a correct code always works. Kept in
 * memory under a salted hash that lives as long as this process, for an hour at most.
 */
@ApplicationScoped
public class GuessLimit {

    private static final int FREE_TRIES = 10;
    private static final long LONGEST_WAIT_SECONDS = 300;
    private static final int MOST_ADDRESSES = 100_000;
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private final Clock clock;
    private final byte[] salt = new byte[16];
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected GuessLimit() {
        this(null);
    }

    @Inject
    public GuessLimit(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    private record Tries(int wrong, Instant last, Instant freeAgainAt) {}

    /**
     * A wrong try from this address.
     *
     * @return seconds to wait if the address is over the limit, else empty
     */
    public synchronized Optional<Long> wrong(String address) {
        Instant now = clock.instant();
        String key = hash(address);
        Tries before = tries.get(key);
        if (before == null || before.last().isBefore(now.minus(FORGET_AFTER))) {
            before = new Tries(0, now, now);
        }
        if (now.isBefore(before.freeAgainAt())) {
            tries.put(key, new Tries(before.wrong() + 1, now, before.freeAgainAt()));
            return Optional.of(seconds(now, before.freeAgainAt()));
        }
        int wrong = before.wrong() + 1;
        int over = Math.max(0, wrong - FREE_TRIES);
        long wait = over == 0 ? 0 : Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(over, 20));
        tries.put(key, new Tries(wrong, now, now.plusSeconds(wait)));
        if (tries.size() > MOST_ADDRESSES) {
            tries.remove(tries.keySet().iterator().next());
        }
        return wait == 0 ? Optional.empty() : Optional.of(wait);
    }

    /** A right try: somebody who knows a code does not guess. */
    public synchronized void right(String address) {
        tries.remove(hash(address));
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(1, Duration.between(from, to).toSeconds());
    }

    private String hash(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
