package org.hongyan.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Puts a sealed field into a {@code bytea} column; entities name it in {@code @Convert}. */
@Converter(autoApply = true)
public class PersonalTextConverter implements AttributeConverter<PersonalText, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(PersonalText field) {
        return field == null ? null : field.toColumn();
    }

    @Override
    public PersonalText convertToEntityAttribute(byte[] column) {
        return PersonalText.ofColumn(column);
    }
}
