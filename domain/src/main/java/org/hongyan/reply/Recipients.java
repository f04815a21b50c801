package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.Texts;

/** The petitioners and representatives to whom notices and opinions go. */
@ApplicationScoped
public class Recipients {

    private final Petitions petitions;
    private final KeyRing ring;

    /** For the proxy. */
    protected Recipients() {
        this(null, null);
    }

    @Inject
    public Recipients(Petitions petitions, KeyRing ring) {
        this.petitions = petitions;
        this.ring = ring;
    }

    private List<Petitioner> present(UUID matterId) {
        return petitions.petitionersOfMatter(matterId).stream()
                .filter(petitioner -> !petitioner.hasLeft())
                .toList();
    }

    /** One of them, masked. */
    public record Recipient(UUID petitionerId, String nameMasked) {}

    /** All of a matter who have not left it, those of the first petition first. */
    public List<Recipient> of(UUID matterId) {
        return present(matterId).stream()
                .map(petitioner -> new Recipient(petitioner.id(), petitioner.nameMasked()))
                .toList();
    }

    /** True if that petitioner is among them. */
    boolean has(UUID matterId, UUID petitionerId) {
        return present(matterId).stream().anyMatch(petitioner -> petitioner.id().equals(petitionerId));
    }

    /** Their names in clear, without those who gave none. */
    List<String> names(UUID matterId) {
        return present(matterId).stream()
                .map(petitioner -> petitioner.name(ring))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Their names in clear, for a paper that says what each of them did; empty for who gave none. */
    public Map<UUID, String> named(UUID matterId) {
        return present(matterId).stream()
                .collect(Collectors.toMap(
                        Petitioner::id, petitioner -> petitioner.name(ring), (one, same) -> one, LinkedHashMap::new));
    }

    /** The names in clear of some of them, in their order. */
    List<String> names(UUID matterId, Set<UUID> petitionerIds) {
        return present(matterId).stream()
                .filter(petitioner -> petitionerIds.contains(petitioner.id()))
                .map(petitioner -> called(petitioner.name(ring)))
                .toList();
    }

    /** A name, or what somebody is called who gave none. */
    static String called(String name) {
        return name.isEmpty() ? Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text("recipient.anonymous") : name;
    }

    /** How a document addresses them, and the petition that came first. */
    record Addressed(Petition first, String addressee, String about, boolean several) {}

    /** The words of a document to them. */
    public Wording wording(Matter matter, DocumentContent content) {
        if (petitions.ofMatter(matter.id()).isEmpty()) {
            return new Wording(matter.number(), "", "", false, content);
        }
        Addressed to = addressed(matter.id());
        return new Wording(matter.number(), to.addressee(), to.about(), to.several(), content);
    }

    Addressed addressed(UUID matterId) {
        Petition first = petitions.ofMatter(matterId).get(0);
        List<Petitioner> all = present(matterId);
        String name = all.isEmpty() ? "" : all.get(0).name(ring);
        int count = Math.max(1, all.size());
        return new Addressed(
                first,
                name.isEmpty() ? "" : Wording.petitioners(name, count),
                name.isEmpty() ? "" : Wording.people(name, count),
                count > 1);
    }
}
