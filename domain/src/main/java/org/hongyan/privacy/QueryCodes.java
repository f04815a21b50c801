package org.hongyan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Makes query codes and draft cookies and turns them into proofs: keyed hashes that the database compares and that
 * nobody can turn back. A query code's proof is bound to its petition number.
 */
@ApplicationScoped
public class QueryCodes {

    private static final int COOKIE_BYTES = 24;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    /** For the proxy. */
    protected QueryCodes() {
        this(null);
    }

    @Inject
    public QueryCodes(KeyRing ring) {
        this.ring = ring;
    }

    /** A fresh code, shown once. */
    public QueryCode fresh() {
        return QueryCode.random(random);
    }

    /** The proof to store with the petitioner, in hexadecimal, made with the newest key. */
    public String proofOf(String petitionNumber, QueryCode code) {
        return ring.hash(KeyPurpose.QUERY_CODE, input(petitionNumber, code)).hex();
    }

    /** The proofs to present when looking up: one per key of the ring, the newest first. */
    public List<String> proofsOf(String petitionNumber, QueryCode code) {
        return ring.hashesOf(KeyPurpose.QUERY_CODE, input(petitionNumber, code)).stream()
                .map(KeyedHash::hex)
                .toList();
    }

    /** A fresh random value for the draft cookie. */
    public String freshDraftCookie() {
        byte[] bytes = new byte[COOKIE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The proof of a draft cookie, with the newest key. */
    public String draftProofOf(String cookie) {
        return ring.hash(KeyPurpose.DRAFT, cookie.getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    /** The proofs of a draft cookie under every key. */
    public List<String> draftProofsOf(String cookie) {
        return ring.hashesOf(KeyPurpose.DRAFT, cookie.getBytes(StandardCharsets.UTF_8)).stream()
                .map(KeyedHash::hex)
                .toList();
    }

    /** The petition number as it is compared: no spaces, ASCII hyphens, upper case. */
    public static String normalNumber(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Cf}\\p{Cntrl}]+", "")
                        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                        .toUpperCase(Locale.ROOT);
    }

    private static byte[] input(String petitionNumber, QueryCode code) {
        return (normalNumber(petitionNumber) + '\u0000' + code.reveal()).getBytes(StandardCharsets.UTF_8);
    }
}
