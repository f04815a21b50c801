package org.hongyan.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A personal field as it is stored: name, identity number, telephone, address. Maps to one {@code bytea} column
 * by {@link PersonalTextConverter}. It never shows its content by accident; {@link #open} needs the ring and the place.
 */
public final class PersonalText {

    private final byte[] sealed;

    private PersonalText(byte[] sealed) {
        this.sealed = sealed;
    }

    /** Encrypts a text for its place; an absent or empty text stays absent. */
    public static PersonalText seal(KeyRing ring, FieldAddress at, String text) {
        return text == null || text.isEmpty()
                ? null
                : new PersonalText(ring.seal(KeyPurpose.PERSONAL, text.getBytes(StandardCharsets.UTF_8), at.context()));
    }

    /** What came out of the column. */
    public static PersonalText ofColumn(byte[] sealed) {
        return sealed == null ? null : new PersonalText(sealed.clone());
    }

    /** What goes into the column. */
    public byte[] toColumn() {
        return sealed.clone();
    }

    /** The text; fails if it was written for another place or with another ring. */
    public String open(KeyRing ring, FieldAddress at) {
        return new String(ring.open(KeyPurpose.PERSONAL, sealed, at.context()), StandardCharsets.UTF_8);
    }

    /** The text of a field that may be absent, or an empty text. */
    public static String open(PersonalText field, KeyRing ring, FieldAddress at) {
        return field == null ? "" : field.open(ring, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalText that && Arrays.equals(sealed, that.sealed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(sealed));
    }

    @Override
    public String toString() {
        return "PersonalText[…]";
    }
}
