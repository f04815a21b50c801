package org.hongyan.privacy;

/**
 * A keyed hash and the key it was made with.
 *
 * @param keyId id of the key inside its purpose
 * @param hex the hash in hexadecimal
 */
public record KeyedHash(int keyId, String hex) {

    /** The form kept in a column: key id and hash, so that equal text under another key is told apart. */
    public String stored() {
        return String.format("%08x:%s", keyId, hex);
    }
}
