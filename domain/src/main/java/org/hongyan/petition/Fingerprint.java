package org.hongyan.petition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two submissions with the same key say the same. */
final class Fingerprint {

    private static final String END_OF_FIELD = "\u001f";

    private Fingerprint() {}

    static String of(SubmitPetition.Command command) {
        PetitionInput input = command.petition();
        StringBuilder all = new StringBuilder();
        add(all, command.officeCode(), input.nature(), input.title(), input.content(), input.demands());
        add(all, input.divisionCode(), input.placeDetail(), input.subject(), input.headCount());
        add(all, input.confidential(), input.keepFromVillage(), input.publishConsent(), input.signers());
        for (PetitionerInput one : input.petitioners()) {
            add(all, one.name(), one.idNumber(), one.phone(), one.email(), one.address());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(StringBuilder all, Object... fields) {
        for (Object field : fields) {
            all.append(field == null ? "" : field).append(END_OF_FIELD);
        }
    }
}
