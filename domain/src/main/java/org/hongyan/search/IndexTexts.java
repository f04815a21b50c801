package org.hongyan.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hongyan.privacy.KeyRing;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Puts the words of matters that came or changed into the index, some at a time, beside every request. */
@UseCase
@LegalBasis("domain.md §1.16；个人信息保护法 第六条")
public class IndexTexts {

    /** Matters of one run. */
    public static final int MOST = 200;

    /** Enough for the longest petition with its materials; what comes after it is not found. */
    private static final int LONGEST = 60_000;

    @Inject
    private Searches searches;

    @Inject
    private KeyRing ring;

    /** Returns how many were done; fewer than {@link #MOST} when the queue is empty. */
    @Requires(Permission.SYSTEM)
    public int index() {
        List<MatterWords> due = searches.take(MOST);
        due.forEach(this::index);
        return due.size();
    }

    private void index(MatterWords matter) {
        List<String> names =
                matter.sealedNames().stream().map(name -> name.open(ring)).toList();
        String face = NamesOut.of(Grams.normal(matter.face()), names);
        String said = NamesOut.of(Grams.normal(matter.said()), names);
        String words = face + "\n" + said;
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST);
        }
        Set<String> grams = Grams.of(words);
        searches.put(matter, words, words.codePointCount(0, Math.min(face.length(), words.length())), grams);
    }
}
