package org.hongyan.library;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Subjects;
import org.jspecify.annotations.Nullable;

/** An office keeps its part of the library: adds an entry, writes it anew, puts its own in the place of another, ends it. */
@UseCase
@LegalBasis("信访工作条例 第三十二条；domain.md M13")
public class WriteLibraryEntry {

    private static final PlainText SOURCE = PlainText.line(200);
    private static final PlainText NUMBER = PlainText.line(60);
    private static final PlainText ISSUER = PlainText.line(100);
    private static final PlainText CLAUSE = PlainText.line(40);
    private static final PlainText HEADING = PlainText.line(200).mandatory();
    private static final PlainText WORDS = PlainText.lines(4000);

    @Inject
    private Library library;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    @Inject
    private AuditSubject audited;

    /** A new one; returns its id. */
    @Requires({Permission.OFFICE_ADMIN, Permission.SUPERVISE, Permission.APPROVE, Permission.DISPATCH})
    public UUID add(LibraryText text) {
        return begin(text, null);
    }

    /** Its own in the place of one that is inherited; returns the new id. */
    @Requires({Permission.OFFICE_ADMIN, Permission.SUPERVISE, Permission.APPROVE, Permission.DISPATCH})
    public UUID replace(UUID entryId, LibraryText text) {
        LibraryEntry entry = existing(entryId);
        return begin(text, entry.entryId());
    }

    /**
     * Another version of an own one.
     *
     * @param since the version it was written from
     */
    @Requires({Permission.OFFICE_ADMIN, Permission.SUPERVISE, Permission.APPROVE, Permission.DISPATCH})
    public void rewrite(UUID entryId, int since, LibraryText text) {
        LibraryEntry entry = own(entryId, since);
        put(entry, clean(text), false);
    }

    /** Ends an own one; what it stood in for is there again. */
    @Requires({Permission.OFFICE_ADMIN, Permission.SUPERVISE, Permission.APPROVE, Permission.DISPATCH})
    public void withdraw(UUID entryId, int since) {
        LibraryEntry entry = own(entryId, since);
        put(entry, entry.text(), true);
    }

    private UUID begin(LibraryText text, @Nullable UUID replaces) {
        LibraryText clean = clean(text);
        Actor actor = actors.get();
        UUID id = Ids.next();
        audited.detail("entry", id.toString());
        library.add(new LibraryEntry(
                id, 1, actor.officeId(), "", replaces, clean, false, actor.personId(), clock.instant()));
        return id;
    }

    private void put(LibraryEntry entry, LibraryText text, boolean withdrawn) {
        audited.detail("entry", entry.entryId().toString());
        audited.detail("version", String.valueOf(entry.version() + 1));
        library.add(new LibraryEntry(
                entry.entryId(),
                entry.version() + 1,
                entry.officeId(),
                "",
                entry.replaces(),
                text,
                withdrawn,
                actors.get().personId(),
                clock.instant()));
    }

    private LibraryEntry existing(UUID entryId) {
        return library.of(entryId)
                .filter(entry -> !entry.withdrawn())
                .orElseThrow(() -> new RefusedException(new LibraryEntryNotFound()));
    }

    private LibraryEntry own(UUID entryId, int since) {
        LibraryEntry entry = existing(entryId);
        if (!entry.of(actors.get().officeId())) {
            throw new RefusedException(new NotYourLibraryEntry(entry.officeName()));
        }
        if (entry.version() != since) {
            throw new RefusedException(new LibraryEntryChanged(entry.version()));
        }
        return entry;
    }

    private LibraryText clean(LibraryText text) {
        List<FieldError> errors = new ArrayList<>();
        boolean standard = text.kind() == LibraryKind.STANDARD;
        if (text.kind() == null) {
            errors.add(new FieldError("/kind", "library.kind"));
        }
        (standard ? SOURCE : SOURCE.mandatory()).check("/source", text.source()).ifPresent(errors::add);
        NUMBER.check("/documentNumber", text.documentNumber()).ifPresent(errors::add);
        ISSUER.check("/issuedBy", text.issuedBy()).ifPresent(errors::add);
        CLAUSE.check("/clause", text.clause()).ifPresent(errors::add);
        HEADING.check("/heading", text.heading()).ifPresent(errors::add);
        (standard ? WORDS.mandatory() : WORDS).check("/words", text.words()).ifPresent(errors::add);
        if (!text.subjectCode().isEmpty() && subjects.byCode(text.subjectCode()).isEmpty()) {
            errors.add(new FieldError("/subjectCode", "library.subject"));
        }
        if (text.inForceOn() != null
                && text.validUntil() != null
                && text.validUntil().isBefore(text.inForceOn())) {
            errors.add(new FieldError("/validUntil", "library.validUntil"));
        }
        InvalidInputException.throwIfAny(errors);
        return new LibraryText(
                text.kind(),
                named(SOURCE.clean(text.source())),
                NUMBER.clean(text.documentNumber()),
                ISSUER.clean(text.issuedBy()),
                text.inForceOn(),
                text.validUntil(),
                CLAUSE.clean(text.clause()),
                HEADING.clean(text.heading()),
                WORDS.clean(text.words()),
                text.subjectCode());
    }

    /** The marks around a name belong to the citation, which brings its own. */
    private static String named(String source) {
        boolean marked = source.startsWith("《") && source.endsWith("》") && source.indexOf('》') == source.length() - 1;
        return marked ? source.substring(1, source.length() - 1) : source;
    }
}
