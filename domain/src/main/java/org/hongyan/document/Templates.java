package org.hongyan.document;

import java.util.List;
import java.util.UUID;

/** The templates of offices. A version is never changed; the newest one is in force. */
public interface Templates {

    /** What documents of the kind are made from at that office now. */
    TemplateVersion inForce(UUID officeId, DocumentKind kind);

    /** The newest version of each kind that the office has ever changed. */
    List<TemplateVersion> changed(UUID officeId);

    /** All versions of a kind at an office, newest first, without version 0. */
    List<TemplateVersion> versions(UUID officeId, DocumentKind kind);

    /** Puts a version into force, as the caller and for the caller's office. */
    void add(TemplateVersion version);
}
