package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.DocumentNotFound;
import org.hongyan.document.Documents;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Somebody at a desk opens a signed document of a matter the desk has a part in; every time is written down. */
@UseCase
@LegalBasis("信访工作条例 第二十一条")
public class OpenDocument {

    /** A signed document as a file. */
    public record Paper(String name, byte[] pdf) {}

    @Inject
    private Documents documents;

    @Inject
    private AuditSubject subject;

    /** The document to be read; before it has its seal, every page says so. */
    @Requires(Permission.CASE_READ)
    public Paper open(UUID documentId) {
        return open(documentId, documents::pdf);
    }

    /** The document of the own body exactly as it was signed, to be printed and stamped. */
    @Requires(Permission.CASE_READ)
    public Paper forStamping(UUID documentId) {
        return open(documentId, documents::forStamping);
    }

    private Paper open(UUID documentId, Function<UUID, Optional<byte[]>> which) {
        DocumentLine line = documents
                .byId(documentId)
                .filter(DocumentLine::signed)
                .orElseThrow(() -> new RefusedException(new DocumentNotFound()));
        subject.matter(line.matterId());
        subject.detail("document", documentId.toString());
        byte[] pdf = which.apply(documentId).orElseThrow(() -> new RefusedException(new DocumentNotFound()));
        return new Paper(line.title() + " " + line.number() + ".pdf", pdf);
    }
}
