package org.hongyan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matters;
import org.hongyan.petition.CoPetitioner;
import org.hongyan.petition.Petition;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.BlindIndex;
import org.hongyan.privacy.BlindIndexKind;
import org.hongyan.privacy.KeyRing;

/**
 * Sketches stored petitions. A person's marks are keyed hashes; a text's are its facts and some of its trigrams, taken
 * by the lowest hash, so that similar texts keep the same ones.
 */
@ApplicationScoped
class PetitionMarks {

    private static final int TRIGRAMS_KEPT = 16;
    static final String ID_NUMBER = "I:";
    static final String PHONE = "T:";
    static final String NAME = "N:";

    private final Petitions petitions;
    private final Matters matters;
    private final BlindIndex index;
    private final KeyRing ring;

    /** For the proxy. */
    protected PetitionMarks() {
        this(null, null, null, null);
    }

    @Inject
    PetitionMarks(Petitions petitions, Matters matters, BlindIndex index, KeyRing ring) {
        this.petitions = petitions;
        this.matters = matters;
        this.index = index;
        this.ring = ring;
    }

    /** Marks of each person of a petition, by their numbers; what is not given has none. */
    Map<Integer, Set<String>> persons(Petition petition) {
        Map<Integer, Set<String>> marks = new TreeMap<>();
        for (Petitioner petitioner : petitions.petitioners(petition.id())) {
            Set<String> own = new LinkedHashSet<>();
            mark(own, ID_NUMBER, index.toStore(BlindIndexKind.ID_NUMBER, petitioner.idNumber(ring)));
            mark(own, PHONE, index.toStore(BlindIndexKind.PHONE, petitioner.phone(ring)));
            mark(own, NAME, index.toStore(BlindIndexKind.NAME_PINYIN, petitioner.name(ring)));
            marks.put(petitioner.seq(), own);
        }
        for (CoPetitioner signer : petitions.signers(petition.id())) {
            Set<String> own = new LinkedHashSet<>();
            mark(own, ID_NUMBER, index.toStore(BlindIndexKind.ID_NUMBER, signer.idNumber(ring)));
            mark(own, PHONE, index.toStore(BlindIndexKind.PHONE, signer.phone(ring)));
            mark(own, NAME, index.toStore(BlindIndexKind.NAME_PINYIN, signer.name(ring)));
            marks.put(PetitionChecks.MAX_REPRESENTATIVES + signer.seq(), own);
        }
        return marks;
    }

    /** The same marks under every key of the ring, to the one in use: so that a changed key hides nobody. */
    Map<String, String> olderKeys(Petition petition) {
        Map<String, String> current = new HashMap<>();
        for (Petitioner petitioner : petitions.petitioners(petition.id())) {
            older(current, ID_NUMBER, BlindIndexKind.ID_NUMBER, petitioner.idNumber(ring));
            older(current, PHONE, BlindIndexKind.PHONE, petitioner.phone(ring));
            older(current, NAME, BlindIndexKind.NAME_PINYIN, petitioner.name(ring));
        }
        for (CoPetitioner signer : petitions.signers(petition.id())) {
            older(current, ID_NUMBER, BlindIndexKind.ID_NUMBER, signer.idNumber(ring));
            older(current, PHONE, BlindIndexKind.PHONE, signer.phone(ring));
            older(current, NAME, BlindIndexKind.NAME_PINYIN, signer.name(ring));
        }
        return current;
    }

    private void older(Map<String, String> current, String prefix, BlindIndexKind kind, String raw) {
        String now = index.toStore(kind, raw);
        index.toFind(kind, raw).forEach(value -> current.put(prefix + value, prefix + now));
    }

    private static void mark(Set<String> marks, String prefix, String hash) {
        if (hash != null) {
            marks.add(prefix + hash);
        }
    }

    /** What of a petition is compared, with the demands of its matter. */
    PetitionSketch sketch(Petition petition, Map<Integer, Set<String>> persons) {
        StringBuilder text = new StringBuilder(petition.title()).append('\n').append(petition.content());
        for (Demand demand : matters.demands(petition.matterId())) {
            text.append('\n').append(demand.text());
        }
        return sketch(text.toString(), petition.receivedOn(), petition.divisionCode(), persons, Map.of());
    }

    /** What of a text is compared. */
    static PetitionSketch sketch(
            String text,
            LocalDate receivedOn,
            String divisionCode,
            Map<Integer, Set<String>> persons,
            Map<String, String> olderKeys) {
        List<PersonMark> people = new ArrayList<>();
        for (Set<String> marks : persons.values()) {
            Set<String> current = new LinkedHashSet<>();
            marks.forEach(mark -> current.add(olderKeys.getOrDefault(mark, mark)));
            people.add(new PersonMark(first(current, ID_NUMBER), first(current, PHONE), first(current, NAME)));
        }
        return PetitionSketch.of(text, receivedOn, divisionCode, people);
    }

    private static String first(Set<String> marks, String prefix) {
        return marks.stream()
                .filter(mark -> mark.startsWith(prefix))
                .findFirst()
                .orElse(null);
    }

    /** By what a text is found again. */
    static Collection<String> marksOf(PetitionSketch sketch) {
        Set<String> marks = new LinkedHashSet<>();
        sketch.facts().forEach(fact -> marks.add("F:" + fact.mark()));
        Set<String> trigrams = new LinkedHashSet<>();
        for (String piece : sketch.pieces()) {
            for (int i = 0; i + 3 <= piece.length(); i++) {
                trigrams.add(piece.substring(i, i + 3));
            }
        }
        trigrams.stream()
                .sorted(Comparator.comparingInt(PetitionMarks::spread).thenComparing(Comparator.naturalOrder()))
                .limit(TRIGRAMS_KEPT)
                .forEach(gram -> marks.add("W:" + gram));
        return marks;
    }

    /** The same for one trigram everywhere and for ever, without any order that people would know. */
    private static int spread(String gram) {
        int hash = 17;
        for (int i = 0; i < gram.length(); i++) {
            hash = (hash ^ gram.charAt(i)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
