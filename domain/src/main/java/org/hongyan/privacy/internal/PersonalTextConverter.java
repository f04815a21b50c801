package org.hongyan.privacy.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hongyan.privacy.PersonalText;

/** Puts a sealed field into a bytea column. */
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
