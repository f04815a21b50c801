package org.hongyan.admin.faces;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What went well, said on the page that is opened next. The flash of Faces would do the same with a cookie that it
 * tries to set once more after every redirect, which fills the log with warnings.
 */
@SessionScoped
public class DoneNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> lines = new ArrayList<>();

    /** Keeps a sentence for the next page. */
    public synchronized void say(String text) {
        lines.add(text);
    }

    /** What is to be said now; nobody says it twice. */
    synchronized List<String> take() {
        List<String> all = List.copyOf(lines);
        lines.clear();
        return all;
    }
}
