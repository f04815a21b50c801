package org.hongyan.admin.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.admin.matter.Chips;
import org.hongyan.library.Library;
import org.hongyan.library.LibraryEntry;
import org.hongyan.library.LibraryKind;
import org.hongyan.library.LibraryQuery;

/** Beside an editor: looks up what can be quoted or used there; without a word, the standard words for the subject. */
@Named
@RequestScoped
public class LibraryPanelPage {

    private static final int SHOWN = 12;

    @Inject
    private Library library;

    @Inject
    private Chips chips;

    private String words = "";
    private List<LibraryEntry> found;

    /** What has force today, that of the subject first. */
    public List<LibraryEntry> found(String subject) {
        if (found == null) {
            List<String> typed = LibraryQuery.wordsOf(words);
            found = library.find(new LibraryQuery(
                    typed,
                    typed.isEmpty() ? LibraryKind.STANDARD : null,
                    subject == null ? "" : subject,
                    chips.today(),
                    null,
                    SHOWN));
        }
        return found;
    }

    /** Looks again for what is typed now. */
    public void look() {
        found = null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }
}
