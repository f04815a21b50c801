package org.hongyan.privacy;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The key pair of one discipline office. Everybody may seal for it with the published half; only whoever has the secret
 * half, which is kept apart from the key ring of the installation, opens what was sealed and knows the same person again.
 */
public final class OfficeKey {

    private static final int HASH_BYTES = 32;

    static {
        try {
            HybridConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }

    private final KeysetHandle box;
    private final KeysetHandle index;

    private OfficeKey(KeysetHandle box, KeysetHandle index) {
        this.box = box;
        this.index = index;
    }

    /** A fresh pair. */
    public static OfficeKey generate() {
        try {
            HpkeParameters parameters = HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
            return new OfficeKey(single(parameters), single(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException impossible) {
            throw new KeyRingException("A key pair could not be made.", impossible);
        }
    }

    private static KeysetHandle single(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** The half that is published. */
    public String published() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(box.getPublicKeysetHandle())
                    .replace("\n", "");
        } catch (GeneralSecurityException impossible) {
            throw new KeyRingException("A key pair could not be published.", impossible);
        }
    }

    /** Both halves, as they are kept; secret. */
    String secret() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(box, InsecureSecretKeyAccess.get())
                            .replace("\n", "")
                    + "\n"
                    + TinkJsonProtoKeysetFormat.serializeKeyset(index, InsecureSecretKeyAccess.get())
                            .replace("\n", "");
        } catch (GeneralSecurityException impossible) {
            throw new KeyRingException("A key pair could not be written.", impossible);
        }
    }

    static OfficeKey ofSecret(String secret) {
        String[] lines = secret.split("\n", -1);
        try {
            return new OfficeKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(lines[0], InsecureSecretKeyAccess.get()),
                    TinkJsonProtoKeysetFormat.parseKeyset(lines[1], InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | ArrayIndexOutOfBoundsException broken) {
            throw new KeyRingException("The key of a discipline office is damaged; restore it from its copy.", broken);
        }
    }

    /**
     * Seals with the published half.
     *
     * @param about the row it belongs to; sealed text opens for no other
     */
    public static byte[] seal(String published, UUID about, byte[] plain) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(published)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(plain, context(about));
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("Sealing for a discipline office failed.", failed);
        }
    }

    /** Opens what was sealed about that row for this pair; fails for anything else. */
    public byte[] open(UUID about, byte[] sealed) {
        try {
            return box.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealed, context(about));
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("Sealed text does not open with this office's key.", failed);
        }
    }

    /** A keyed hash that only this office can make: equal words, equal hash. */
    public String index(String words) {
        try {
            return HexFormat.of()
                    .formatHex(index.getPrimitive(RegistryConfiguration.get(), PrfSet.class)
                            .computePrimary(words.getBytes(StandardCharsets.UTF_8), HASH_BYTES));
        } catch (GeneralSecurityException failed) {
            throw new KeyRingException("A keyed hash could not be made.", failed);
        }
    }

    private static byte[] context(UUID about) {
        return about.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "OfficeKey[…]";
    }
}
