package org.hongyan.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All keys of one installation. Immutable: {@link #rotated()} makes a ring with one more key per purpose, used for
 * what is written from then on, and all older keys, so that what was written before stays readable.
 */
public final class KeyRing {

    private static final int HASH_BYTES = 32;

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }

    private final String id;
    private final Map<KeyPurpose, KeysetHandle> keysets;
    private final Map<KeyPurpose, Aead> seals = new EnumMap<>(KeyPurpose.class);
    private final Map<KeyPurpose, StreamingAead> streams = new EnumMap<>(KeyPurpose.class);
    private final Map<KeyPurpose, PrfSet> hashes = new EnumMap<>(KeyPurpose.class);

    KeyRing(String id, Map<KeyPurpose, KeysetHandle> keysets) {
        this.id = id;
        this.keysets = new EnumMap<>(keysets);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            KeysetHandle keyset = this.keysets.get(purpose);
            if (keyset == null) {
                throw new KeyRingException("The key ring " + id + " has no keys for " + purpose + ".");
            }
            make(purpose, keyset);
        }
    }

    private void make(KeyPurpose purpose, KeysetHandle keyset) {
        try {
            var configuration = RegistryConfiguration.get();
            switch (purpose.kind()) {
                case SEAL -> seals.put(purpose, keyset.getPrimitive(configuration, Aead.class));
                case STREAM -> streams.put(purpose, keyset.getPrimitive(configuration, StreamingAead.class));
                case HASH -> hashes.put(purpose, keyset.getPrimitive(configuration, PrfSet.class));
                default -> throw new IllegalStateException(purpose.name());
            }
        } catch (GeneralSecurityException broken) {
            throw new KeyRingException("The keys for " + purpose + " in key ring " + id + " are damaged.", broken);
        }
    }

    /** A new ring with fresh keys for every purpose. */
    public static KeyRing generate() {
        Map<KeyPurpose, KeysetHandle> keysets = new EnumMap<>(KeyPurpose.class);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keysets.put(purpose, build(KeysetHandle.newBuilder(), purpose));
        }
        return new KeyRing(UUID.randomUUID().toString(), keysets);
    }

    /** This ring with one more key per purpose, used from now on; the former keys stay. */
    public KeyRing rotated() {
        Map<KeyPurpose, KeysetHandle> next = new EnumMap<>(KeyPurpose.class);
        keysets.forEach((purpose, keyset) -> next.put(purpose, build(KeysetHandle.newBuilder(keyset), purpose)));
        return new KeyRing(id, next);
    }

    private static KeysetHandle build(KeysetHandle.Builder builder, KeyPurpose purpose) {
        Parameters parameters =
                switch (purpose.kind()) {
                    case SEAL -> PredefinedAeadParameters.AES256_GCM;
                    case STREAM -> PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;
                    case HASH -> PredefinedPrfParameters.HMAC_SHA256_PRF;
                };
        try {
            return builder.addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new KeyRingException("New keys could not be made for " + purpose + ".", impossible);
        }
    }

    /** The ring's id, the same after every rotation. */
    public String id() {
        return id;
    }

    KeysetHandle keyset(KeyPurpose purpose) {
        return keysets.get(purpose);
    }

    /** Id of the key used for new writing. */
    public int primaryKeyId(KeyPurpose purpose) {
        return keysets.get(purpose).getPrimary().getId();
    }

    /** Encrypts; the result opens only with the same purpose and context. */
    public byte[] seal(KeyPurpose purpose, byte[] plain, byte[] context) {
        try {
            return seals.get(purpose).encrypt(plain, context);
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("Encryption for " + purpose + " failed.", failed);
        }
    }

    /** Opens what {@link #seal} made; refuses anything changed, moved or made with another ring. */
    public byte[] open(KeyPurpose purpose, byte[] sealed, byte[] context) {
        try {
            return seals.get(purpose).decrypt(sealed, context);
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException(
                    "Sealed data for " + purpose + " does not open with key ring " + id + ".", failed);
        }
    }

    /** A stream that encrypts into the given one; it must be closed for the result to be complete. */
    public OutputStream sealing(KeyPurpose purpose, OutputStream target, byte[] context) throws IOException {
        try {
            return streams.get(purpose).newEncryptingStream(target, context);
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("Encryption for " + purpose + " failed.", failed);
        }
    }

    /** A stream that decrypts the given one and fails with an {@link IOException} where it was changed. */
    public InputStream opening(KeyPurpose purpose, InputStream sealed, byte[] context) throws IOException {
        try {
            return streams.get(purpose).newDecryptingStream(sealed, context);
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("Decryption for " + purpose + " failed.", failed);
        }
    }

    /** The keyed hash with the key used for new writing. */
    public KeyedHash hash(KeyPurpose purpose, byte[] input) {
        int primary = primaryKeyId(purpose);
        return new KeyedHash(primary, hex(prfs(purpose).get(primary), input));
    }

    /** The keyed hashes with every key, the newest first: what to look for. */
    public List<KeyedHash> hashesOf(KeyPurpose purpose, byte[] input) {
        int primary = primaryKeyId(purpose);
        List<KeyedHash> all = new ArrayList<>();
        all.add(hash(purpose, input));
        prfs(purpose).forEach((key, prf) -> {
            if (key != primary) {
                all.add(new KeyedHash(key, hex(prf, input)));
            }
        });
        return all;
    }

    private Map<Integer, Prf> prfs(KeyPurpose purpose) {
        try {
            return hashes.get(purpose).getPrfs();
        } catch (GeneralSecurityException broken) {
            throw new KeyRingException("The keys for " + purpose + " in key ring " + id + " are damaged.", broken);
        }
    }

    private static String hex(Prf prf, byte[] input) {
        try {
            return HexFormat.of().formatHex(prf.compute(input, HASH_BYTES));
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("A keyed hash could not be made.", failed);
        }
    }

    @Override
    public String toString() {
        return "KeyRing[" + id + "]";
    }
}
