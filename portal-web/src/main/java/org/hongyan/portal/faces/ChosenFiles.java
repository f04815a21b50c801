package org.hongyan.portal.faces;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.hongyan.attachment.Upload;
import org.omnifaces.util.Faces;

/**
 * The files of a posted form, straight from the request: a Faces component would leave empty files out without a word.
 */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** Everything chosen in the field of that name, in order. */
    public static List<Upload> of(String field) {
        String type = Faces.getRequest().getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return Faces.getRequest().getParts().stream()
                    .filter(part -> part.getName().equals(field))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream))
                    .toList();
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException("a form with files could not be read", unreadable);
        }
    }
}
