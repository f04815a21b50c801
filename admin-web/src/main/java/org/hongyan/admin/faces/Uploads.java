package org.hongyan.admin.faces;

import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.hongyan.attachment.Upload;

/** The files of a form as the domain takes them. */
public final class Uploads {

    private Uploads() {}

    /** Those that were sent; a browser sends an empty one where nothing was chosen. */
    public static List<Upload> of(List<Part> parts) {
        return Optional.ofNullable(parts).orElse(List.of()).stream()
                .filter(part -> part.getSize() > 0)
                .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream))
                .toList();
    }

    /** The one file of a field that takes one; an empty list where nothing was chosen. */
    public static List<Upload> of(Part part) {
        return part == null ? List.of() : of(List.of(part));
    }
}
