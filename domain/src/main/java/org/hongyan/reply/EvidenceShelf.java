package org.hongyan.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongyan.attachment.AttachmentState;
import org.hongyan.attachment.Attachments;
import org.hongyan.shared.Texts;

/** What a finding may rest on in a matter: its files, and what the body itself has heard and investigated. */
@ApplicationScoped
class EvidenceShelf {

    private static final Set<NoteKind> CITABLE =
            EnumSet.of(NoteKind.HEARING, NoteKind.INVESTIGATION, NoteKind.EXPLANATION);

    private final Attachments attachments;
    private final WorkingPapers papers;

    /** For the proxy. */
    protected EvidenceShelf() {
        this(null, null);
    }

    @Inject
    EvidenceShelf(Attachments attachments, WorkingPapers papers) {
        this.attachments = attachments;
        this.papers = papers;
    }

    /** Everything that can be named, files first; each by the name under which it is printed. */
    List<HandlingView.Evidence> all(UUID matterId) {
        Stream<HandlingView.Evidence> files = attachments.ofMatter(matterId).stream()
                .filter(file -> file.state() == AttachmentState.CLEAN)
                .map(file -> new HandlingView.Evidence(file.id(), file.name(), true));
        Stream<HandlingView.Evidence> notes = papers.notes(matterId).stream()
                .filter(note -> CITABLE.contains(note.kind()))
                .map(note -> new HandlingView.Evidence(note.id(), name(note), false));
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

    private static String name(WorkingNote note) {
        Texts texts = Texts.of("reply", Locale.SIMPLIFIED_CHINESE);
        return texts.text("evidence." + note.kind().name())
                + "（" + note.happenedOn().getYear() + "年" + note.happenedOn().getMonthValue() + "月"
                + note.happenedOn().getDayOfMonth() + "日）";
    }
}
