package org.hongyan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * What a matter says and who says it, as the caller may see it: nothing for a body without the packet.
 *
 * @param petitions oldest first; a matter may gather several
 * @param files of the petitions and of the bodies that worked on it
 */
public record CaseFile(List<Letter> petitions, List<AttachmentView> files) {

    /**
     * One petition.
     *
     * @param text as the petitioner wrote it, plain
     * @param aboveLevel a visit above the competent and the next level
     * @param signers masked names of those who signed beside the petitioners
     * @param noted what was written down of the channel; the note of a talk for the office that held it only
     */
    public record Letter(
            UUID id,
            String number,
            Channel channel,
            LocalDate receivedOn,
            Instant receivedAt,
            String title,
            String text,
            int headCount,
            boolean aboveLevel,
            List<Person> people,
            List<String> signers,
            List<Added> added,
            List<Noted> noted) {}

    /**
     * One thing the register keeps of the way in which a petition came.
     *
     * @param text as it is stored: words, a day, a time, a number, or the name of a constant
     */
    public record Noted(IntakeField field, String text) {

        /** Key of the text of a constant, empty for everything else. */
        public String textKey() {
            return switch (field) {
                case SOURCE_LEVEL -> "SourceLevel." + text;
                case PRIORITY -> "PriorityReason." + text;
                default -> "";
            };
        }

        /** The day, or null where it is none. */
        public @Nullable LocalDate day() {
            return switch (field) {
                case LETTER_DATE, SOURCE_DATE, SOURCE_LIMIT, EMPTIED_ON ->
                    IntakeField.day(text).orElse(null);
                default -> null;
            };
        }
    }

    /**
     * What the petitioner added later.
     *
     * @param text plain; empty where files came only
     * @param files how many files came with it; they stand among the files
     */
    public record Added(LocalDate receivedOn, String text, int files) {}

    /**
     * A petitioner; identity number, telephone, mail and postal address are masked, whoever looks.
     *
     * @param name masked on every page, see {@link CaseFiles#withNames} for papers; empty if anonymous
     * @param left withdrew alone; the matter goes on without this person
     */
    public record Person(
            UUID id, int seq, String name, String idNumber, String phone, String email, String address, boolean left) {

        /** The same person as {@link RevealPetitioner} showed it. */
        public Person shown(PetitionerInput clear) {
            return new Person(
                    id, seq, clear.name(), clear.idNumber(), clear.phone(), clear.email(), clear.address(), left);
        }

        @Override
        public String toString() {
            return "Person[" + seq + "]";
        }
    }

    /** Masked names of all who signed beside the petitioners. */
    public List<String> signers() {
        return petitions.stream().flatMap(letter -> letter.signers().stream()).toList();
    }

    /** True if one of them was a visit above the competent and the next level. */
    public boolean aboveLevel() {
        return petitions.stream().anyMatch(Letter::aboveLevel);
    }

    /** Everybody named in any of the petitions. */
    public List<Person> people() {
        return petitions.stream().flatMap(letter -> letter.people().stream()).toList();
    }
}
