package org.hongyan.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Does this key ring fit this database? The table {@code key_check} holds, for every key ever used for writing, a
 * value only that key can confirm. A foreign ring, or an old copy that lacks a newer key, is refused.
 */
public final class KeyCheck {

    private static final byte[] KNOWN = "hongyan key check".getBytes(StandardCharsets.UTF_8);

    private KeyCheck() {}

    /**
     * Refuses a ring that does not fit, in one sentence; a database without any data yet accepts every ring.
     *
     * @throws KeyRingException if the ring does not fit
     */
    public static void verify(KeyRing ring, Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select ring_id, purpose, key_id, check_value from key_check");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (!rows.getString(1).equals(ring.id())) {
                    throw new KeyRingException("This database was written with key ring " + rows.getString(1)
                            + ", but the configured one is " + ring.id() + "; configure the right one or restore it.");
                }
                if (!confirms(ring, KeyPurpose.valueOf(rows.getString(2)), rows.getInt(3), rows.getString(4))) {
                    throw new KeyRingException("Key ring " + ring.id() + " lacks the key " + rows.getInt(3) + " for "
                            + rows.getString(2) + " that this database was written with; restore the newest copy.");
                }
            }
        }
    }

    /** Verifies, then notes the keys in use that the database does not know yet. For a role that may insert. */
    public static void verifyAndRecord(KeyRing ring, Connection connection) throws SQLException {
        verify(ring, connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into key_check (ring_id, purpose, key_id, check_value) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            for (KeyPurpose purpose : KeyPurpose.values()) {
                insert.setString(1, ring.id());
                insert.setString(2, purpose.name());
                insert.setInt(3, ring.primaryKeyId(purpose));
                insert.setString(4, value(ring, purpose));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String value(KeyRing ring, KeyPurpose purpose) {
        return switch (purpose.kind()) {
            case HASH -> ring.hash(purpose, KNOWN).hex();
            case SEAL -> Base64.getEncoder().encodeToString(ring.seal(purpose, KNOWN, KNOWN));
            case STREAM -> streamed(ring, purpose);
        };
    }

    private static String streamed(KeyRing ring, KeyPurpose purpose) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = ring.sealing(purpose, sealed, KNOWN)) {
            out.write(KNOWN);
        } catch (IOException failed) {
            throw new KeyRingException("Encryption for " + purpose + " failed.", failed);
        }
        return Base64.getEncoder().encodeToString(sealed.toByteArray());
    }

    private static boolean confirms(KeyRing ring, KeyPurpose purpose, int keyId, String value) {
        try {
            return switch (purpose.kind()) {
                case HASH -> ring.hashesOf(purpose, KNOWN).contains(new KeyedHash(keyId, value));
                case SEAL ->
                    Arrays.equals(KNOWN, ring.open(purpose, Base64.getDecoder().decode(value), KNOWN));
                case STREAM ->
                    Arrays.equals(
                            KNOWN,
                            ring.opening(
                                            purpose,
                                            new ByteArrayInputStream(
                                                    Base64.getDecoder().decode(value)),
                                            KNOWN)
                                    .readAllBytes());
            };
        } catch (KeyRingException | IOException wrongKey) {
            return false;
        }
    }
}
