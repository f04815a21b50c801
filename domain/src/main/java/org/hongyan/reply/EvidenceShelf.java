package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.attachment.AttachmentState;
import org.hongyan.attachment.Attachments;
import org.hongyan.document.Documents;
import org.hongyan.shared.Texts;

/** What a finding may rest on in a matter: its files, and what the body itself has heard and investigated. */
@ApplicationScoped
class EvidenceShelf {

    private static final Set<NoteKind> CITABLE =
            EnumSet.of(NoteKind.HEARING, NoteKind.TALK, NoteKind.INVESTIGATION, NoteKind.EXPLANATION);

    private final Attachments attachments;
    private final WorkingPapers papers;
    private final Documents documents;

    /** For the proxy. */
    protected EvidenceShelf() {
        this(null, null, null);
    }

    @Inject
    EvidenceShelf(Attachments attachments, WorkingPapers papers, Documents documents) {
        this.attachments = attachments;
        this.papers = papers;
        this.documents = documents;
    }

    /** Everything that can be named, files first; each by the name under which it is printed. */
    List<HandlingView.Evidence> all(UUID matterId) {
        Stream<HandlingView.Evidence> files = attachments.ofMatter(matterId).stream()
                .filter(file -> file.state() == AttachmentState.CLEAN)
                .map(file -> new HandlingView.Evidence(file.id(), file.name(), true));
        Stream<HandlingView.Evidence> notes = papers.notes(matterId).stream()
                .filter(note -> CITABLE.contains(note.kind()))
                .map(note -> new HandlingView.Evidence(note.id(), paper(note).orElseGet(() -> name(note)), false));
        return Stream.concat(files, notes).toList();
    }

    /** The names of those, in the order of the shelf. */
    List<String> names(UUID matterId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(matterId).stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(HandlingView.Evidence::name)
                        .toList();
    }

    /** Title and number of the paper that was made of it, if there is one. */
    private Optional<String> paper(WorkingNote note) {
        return Optional.ofNullable(note.documentId())
                .flatMap(documents::byId)
                .map(line -> line.title() + "（" + line.number() + "）");
    }

    private static String name(WorkingNote note) {
        Texts texts = Texts.of("reply", Locale.SIMPLIFIED_CHINESE);
        return texts.text("evidence." + note.kind().name())
                + "（" + note.happenedOn().getYear() + "年" + note.happenedOn().getMonthValue() + "月"
                + note.happenedOn().getDayOfMonth() + "日）";
    }
}
