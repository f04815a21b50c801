package org.hongyan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.privacy.FieldAddress;
import org.hongyan.privacy.KeyRing;
import org.hongyan.privacy.PersonalText;

/**
 * What the words of a matter are put together from.
 *
 * @param face number, title, place, bodies and numbers of documents: for every body with a part
 * @param said content, demands and later material: for those that read the petition
 * @param sealedNames names of petitioners and signers, encrypted; they are taken out of the words
 * @param readers bodies that read the petition
 * @param others bodies with a part that do not
 */
public record MatterWords(
        UUID matterId,
        LocalDate receivedOn,
        String face,
        String said,
        List<SealedName> sealedNames,
        List<UUID> readers,
        List<UUID> others) {

    /** One name, and where it stands: part of its encryption. */
    public record SealedName(String table, UUID row, PersonalText name) {

        String open(KeyRing ring) {
            return name.open(ring, new FieldAddress(table, row, "name_sealed"));
        }
    }

    public MatterWords {
        sealedNames = List.copyOf(sealedNames);
        readers = List.copyOf(readers);
        others = List.copyOf(others);
    }
}
