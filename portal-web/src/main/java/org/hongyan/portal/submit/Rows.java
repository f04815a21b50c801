package org.hongyan.portal.submit;

import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** Rows of a form that may be added and removed: a hidden field says how many the form had. */
final class Rows {

    private Rows() {}

    /** Makes the list as long as the posted form, between one and {@code most}. */
    static <T> void resize(List<T> rows, String name, int most, Supplier<T> empty) {
        String posted = Faces.getRequestParameter("rows-" + name);
        int wanted = posted != null && posted.matches("[0-9]{1,2}") ? Integer.parseInt(posted) : rows.size();
        int size = Math.max(1, Math.min(wanted, most));
        while (rows.size() < size) {
            rows.add(empty.get());
        }
        while (rows.size() > size) {
            rows.remove(rows.size() - 1);
        }
    }
}
