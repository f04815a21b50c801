package org.hongyan.petition;

import java.util.List;
import org.hongyan.matter.Nature;

/**
 * What a petition says, as typed.
 *
 * @param divisionCode place of the problem, 12 digits
 * @param placeDetail village, group, house in free text
 * @param subject subject code, or null
 * @param headCount persons it is made for
 * @param keepFromVillage no village unit may learn of it
 * @param publishConsent the answer may be published without names
 * @param signers those who sign beside the petitioners, a person a line, see {@link SignerList}; empty for none
 */
public record PetitionInput(
        Nature nature,
        String title,
        String content,
        List<String> demands,
        String divisionCode,
        String placeDetail,
        String subject,
        List<PetitionerInput> petitioners,
        int headCount,
        boolean confidential,
        boolean keepFromVillage,
        boolean publishConsent,
        String signers) {

    public PetitionInput {
        demands = demands == null ? List.of() : List.copyOf(demands);
        petitioners = petitioners == null ? List.of() : List.copyOf(petitioners);
        signers = signers == null ? "" : signers;
    }

    /** A petition that nobody signs but its petitioners. */
    public PetitionInput(
            Nature nature,
            String title,
            String content,
            List<String> demands,
            String divisionCode,
            String placeDetail,
            String subject,
            List<PetitionerInput> petitioners,
            int headCount,
            boolean confidential,
            boolean keepFromVillage,
            boolean publishConsent) {
        this(
                nature,
                title,
                content,
                demands,
                divisionCode,
                placeDetail,
                subject,
                petitioners,
                headCount,
                confidential,
                keepFromVillage,
                publishConsent,
                "");
    }

    @Override
    public String toString() {
        return "PetitionInput[…]";
    }
}
