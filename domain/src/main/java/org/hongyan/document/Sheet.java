package org.hongyan.document;

import java.util.List;

/**
 * A plain sheet of a case file: what is written down in the system and has no paper of its own.
 *
 * @param title what stands over it
 * @param paragraphs text before the table, as typed
 * @param head names of the columns; empty for a table without them
 * @param rows as many cells each as the head has names
 */
public record Sheet(String title, List<String> paragraphs, List<String> head, List<List<String>> rows) {

    public Sheet {
        paragraphs = List.copyOf(paragraphs);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table. */
    public static Sheet table(String title, List<String> head, List<List<String>> rows) {
        return new Sheet(title, List.of(), head, rows);
    }

    /** Nothing but text. */
    public static Sheet text(String title, List<String> paragraphs) {
        return new Sheet(title, paragraphs, List.of(), List.of());
    }

    /** True if nothing was written down. */
    public boolean empty() {
        return paragraphs.isEmpty() && rows.isEmpty();
    }
}
