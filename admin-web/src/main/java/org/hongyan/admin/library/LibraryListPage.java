package org.hongyan.admin.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.library.Library;
import org.hongyan.library.LibraryEntry;
import org.hongyan.library.LibraryEntryNotFound;
import org.hongyan.library.LibraryKind;
import org.hongyan.library.LibraryQuery;
import org.hongyan.shared.RefusedException;
import org.omnifaces.cdi.Param;

/** What the office can quote and use, by kind and words. */
@Named
@RequestScoped
public class LibraryListPage {

    private static final int ROWS = 50;

    @Inject
    private Library library;

    @Inject
    private DeskPage desk;

    @Inject
    @Param(pathIndex = 0)
    private String kindName;

    @Inject
    @Param(name = "q")
    private String words;

    @Inject
    @Param(name = "after")
    private String after;

    private LibraryKind kind;
    private List<LibraryEntry> rows = List.of();
    private boolean more;

    /** One of the views. */
    public record View(String path, String label, boolean current) {}

    @PostConstruct
    void open() {
        kind = kindName == null || kindName.isEmpty()
                ? null
                : Arrays.stream(LibraryKind.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kindName))
                        .findFirst()
                        .orElseThrow(LibraryListPage::unknown);
        List<LibraryEntry> found =
                library.find(new LibraryQuery(LibraryQuery.wordsOf(words), kind, "", null, afterId(), ROWS + 1));
        more = found.size() > ROWS;
        rows = more ? found.subList(0, ROWS) : found;
    }

    private UUID afterId() {
        try {
            return after == null || after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(new LibraryEntryNotFound());
    }

    public List<View> getViews() {
        List<View> views = new ArrayList<>();
        views.add(new View("/library/list", Texts.text("library.list.all"), kind == null));
        for (LibraryKind one : LibraryKind.values()) {
            views.add(new View("/library/list/" + one.name().toLowerCase(Locale.ROOT), Texts.of(one), one == kind));
        }
        return views;
    }

    public List<LibraryEntry> getRows() {
        return rows;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    /** This view, without words. */
    public String getPath() {
        return "/library/list" + (kind == null ? "" : "/" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The next page, null on the last. */
    public String getNext() {
        return more
                ? getPath() + "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&after="
                        + rows.get(rows.size() - 1).entryId()
                : null;
    }

    /** True where new entries can be written. */
    public boolean isKeeping() {
        return LibraryPosts.keep(desk);
    }

    /** Whose it is. */
    public String from(LibraryEntry entry) {
        return entry.officeId() == null
                ? Texts.text("library.everybody")
                : entry.of(desk.getDesk().officeId()) ? Texts.text("library.own") : entry.officeName();
    }
}
