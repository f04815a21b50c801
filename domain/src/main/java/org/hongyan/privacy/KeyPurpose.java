package org.hongyan.privacy;

/** What a key is for. Each purpose has keys of its own, so that one kind of ciphertext never passes for another. */
public enum KeyPurpose {
    /** Personal fields in tables. */
    PERSONAL(Kind.SEAL),
    /** Cookies and stored answers that live for minutes or hours. */
    TOKEN(Kind.SEAL),
    /** Messages waiting to be sent. */
    OUTBOX(Kind.SEAL),
    /** Attachments and stored documents. */
    FILE(Kind.STREAM),
    /** Blind indexes of personal fields. */
    BLIND_INDEX(Kind.HASH),
    /** Proofs made of query codes. */
    QUERY_CODE(Kind.HASH),
    /** Proofs made of draft cookies and idempotency keys. */
    DRAFT(Kind.HASH),
    /** Daily-salted hashes of addresses on the network. */
    ADDRESS(Kind.HASH),
    /** Check codes printed on documents. */
    DOCUMENT_CHECK(Kind.HASH),
    /** Names under which files are kept. */
    DIGEST(Kind.HASH);

    /** How the keys of a purpose are used. */
    enum Kind {
        SEAL,
        STREAM,
        HASH
    }

    private final Kind kind;

    KeyPurpose(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
