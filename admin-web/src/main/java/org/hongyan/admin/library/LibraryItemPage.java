package org.hongyan.admin.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.library.Library;
import org.hongyan.library.LibraryEntry;
import org.hongyan.library.LibraryEntryNotFound;
import org.hongyan.library.LibraryKind;
import org.hongyan.library.WriteLibraryEntry;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.Desks;
import org.hongyan.tenant.Subjects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One entry with its versions: read, written anew, put in the place of an inherited one, or ended. */
@Named
@RequestScoped
public class LibraryItemPage {

    private static final String NEW = "new";
    private static final String INSTEAD = "instead";

    @Inject
    private Library library;

    @Inject
    private WriteLibraryEntry writing;

    @Inject
    private Subjects subjects;

    @Inject
    private Desks desks;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param(pathIndex = 1)
    private String how;

    private final LibraryFields fields = new LibraryFields();
    private List<LibraryEntry> versions = List.of();
    private Map<UUID, String> writers = Map.of();
    private int since;

    @PostConstruct
    void open() {
        if (isFresh()) {
            fields.setKind(LibraryKind.RULE);
            return;
        }
        versions = library.versions(entryId());
        if (versions.isEmpty()) {
            throw new RefusedException(new LibraryEntryNotFound());
        }
        since = getEntry().version();
        fields.show(getEntry().text());
        writers = desks.names(versions.stream()
                .map(LibraryEntry::writtenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private UUID entryId() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new RefusedException(new LibraryEntryNotFound());
        }
    }

    /** Keeps what is typed: a new entry, one in the place of another, or a new version. */
    public void save() {
        if (isFresh()) {
            UUID added = writing.add(fields.text());
            done("library.item.added", added.toString());
        } else if (isInstead()) {
            UUID added = writing.replace(entryId(), fields.text());
            done("library.item.replaced", added.toString());
        } else {
            writing.rewrite(entryId(), since, fields.text());
            done("library.item.saved", id);
        }
    }

    /** Ends it. */
    public void withdraw() {
        writing.withdraw(entryId(), since);
        notes.say(Texts.text("library.item.withdrawn", fields.getHeading()));
        Faces.redirect("library/list");
    }

    private void done(String text, String entry) {
        notes.say(Texts.text(text, fields.getHeading()));
        Faces.redirect("library/item/%s", entry);
    }

    /** True for an entry that is not there yet. */
    public boolean isFresh() {
        return NEW.equals(id);
    }

    /** True while the own words for an inherited one are written. */
    public boolean isInstead() {
        return INSTEAD.equals(how);
    }

    /** The newest version; null for a new one. */
    public LibraryEntry getEntry() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** True if another office wrote it, or nobody here. */
    public boolean isInherited() {
        return getEntry() != null && !getEntry().of(desk.getDesk().officeId());
    }

    /** True where the form is shown. */
    public boolean isWriting() {
        return LibraryPosts.keep(desk)
                && (isFresh() || (isInherited() == isInstead() && !getEntry().withdrawn()));
    }

    /** True where an inherited one can be replaced. */
    public boolean isReplaceable() {
        return LibraryPosts.keep(desk) && isInherited() && !isInstead();
    }

    /** True where an own one can be ended. */
    public boolean isEndable() {
        return isWriting() && !isFresh() && !isInstead();
    }

    public String getTitle() {
        return isFresh() ? Texts.text("library.item.new") : getEntry().text().heading();
    }

    /** Whose it is. */
    public String getFrom() {
        LibraryEntry entry = getEntry();
        return entry.officeId() == null
                ? Texts.text("library.everybody")
                : isInherited() ? entry.officeName() : Texts.text("library.own");
    }

    public List<LibraryEntry> getVersions() {
        return versions;
    }

    /** Who wrote a version. */
    public String writer(LibraryEntry version) {
        return version.writtenBy() == null
                ? Texts.text("library.item.seeded")
                : writers.getOrDefault(version.writtenBy(), "");
    }

    public LibraryKind[] getKinds() {
        return LibraryKind.values();
    }

    /** Subjects of the shared tree. */
    public List<SelectItem> getSubjects() {
        return subjects.all().stream()
                .map(one -> new SelectItem(one.code(), (one.parentCode() == null ? "" : "　") + one.name()))
                .toList();
    }

    public LibraryFields getFields() {
        return fields;
    }

    public int getSince() {
        return since;
    }

    public void setSince(int newSince) {
        since = newSince;
    }
}
