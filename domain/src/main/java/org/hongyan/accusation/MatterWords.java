package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileDownload;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Materials;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.privacy.KeyRing;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/** Gathers what a matter says, for sealing. */
@ApplicationScoped
class MatterWords {

    private final Matters matters;
    private final Petitions petitions;
    private final Materials materials;
    private final Attachments attachments;
    private final Offices offices;
    private final CurrentActor actors;
    private final KeyRing ring;

    /** For the proxy. */
    protected MatterWords() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    MatterWords(
            Matters matters,
            Petitions petitions,
            Materials materials,
            Attachments attachments,
            Offices offices,
            CurrentActor actors,
            KeyRing ring) {
        this.matters = matters;
        this.petitions = petitions;
        this.materials = materials;
        this.attachments = attachments;
        this.offices = offices;
        this.actors = actors;
        this.ring = ring;
    }

    /**
     * Words and files.
     *
     * @param onPaper nothing was read or typed: the paper itself goes on
     * @param files names with a number before them, so that equal names stay apart
     */
    record Everything(AccusationText text, Map<String, byte[]> files, boolean onPaper) {

        @Override
        public String toString() {
            return "Everything[…]";
        }
    }

    /** The office that registered it. */
    Office officeOf(Matter matter) {
        return offices.byId(matter.officeId()).orElseThrow();
    }

    /** How it came in first. */
    Channel channel(Matter matter) {
        return petitions.ofMatter(matter.id()).stream()
                .findFirst()
                .map(Petition::channel)
                .orElse(Channel.HANDED_DOWN);
    }

    /** The whole matter. */
    Everything all(Matter matter, String incident) {
        List<String> lines = new ArrayList<>();
        add(lines, matter.title());
        add(lines, matter.placeDetail());
        for (Petition petition : petitions.ofMatter(matter.id())) {
            add(lines, petition.content());
            materials.ofPetition(petition.id()).forEach(material -> add(lines, material.text()));
        }
        matters.demands(matter.id()).stream().map(Demand::text).forEach(text -> add(lines, text));
        String facts = String.join("\n", lines);
        return new Everything(text(matter, facts, incident), files(matter, null), facts.isBlank());
    }

    /** What was marked. */
    Everything marked(Matter matter, List<String> lines, Set<UUID> files) {
        return new Everything(text(matter, String.join("\n", lines), ""), files(matter, files), false);
    }

    private AccusationText text(Matter matter, String facts, String incident) {
        AccusationText.Accuser accuser = AccusationText.Accuser.anonymous();
        List<String> others = new ArrayList<>();
        for (Petitioner person : petitions.petitionersOfMatter(matter.id())) {
            String name = person.name(ring);
            if (name.isEmpty()) {
                continue;
            }
            if (accuser.named()) {
                others.add(name + " " + reached(person));
            } else {
                accuser = new AccusationText.Accuser(name, reached(person), person.address(ring));
            }
        }
        String all = others.isEmpty() ? facts : facts + "\n" + String.join("\n", others);
        return new AccusationText(null, List.of(), all, accuser, incident, List.of());
    }

    private String reached(Petitioner person) {
        return (person.phone(ring) + " " + person.email(ring)).strip();
    }

    private Map<String, byte[]> files(Matter matter, Set<UUID> only) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (AttachmentView file : attachments.ofMatter(matter.id())) {
            if (only == null || only.contains(file.id())) {
                attachments
                        .open(file.id(), actors.get().bodyId())
                        .ifPresent(found -> files.put(files.size() + "/" + file.name(), read(found)));
            }
        }
        return files;
    }

    private static byte[] read(FileDownload file) {
        try (InputStream in = file.source().open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(List<String> lines, String text) {
        if (text != null && !text.isBlank() && !lines.contains(text)) {
            lines.add(text);
        }
    }
}
