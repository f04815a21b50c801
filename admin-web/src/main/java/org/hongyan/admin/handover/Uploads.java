package org.hongyan.admin.handover;

import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.hongyan.attachment.Upload;

/** The files of a form as the domain takes them. */
final class Uploads {

    private Uploads() {}

    /** Those that were sent; a browser sends an empty one where nothing was chosen. */
    static List<Upload> of(List<Part> parts) {
        return Optional.ofNullable(parts).orElse(List.of()).stream()
                .filter(part -> part.getSize() > 0)
                .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream))
                .toList();
    }
}
