package org.hongyan.lookup;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** The petitioner downloads a document of the own matter, by proof; downloads are audited. */
@UseCase
public class DownloadDocument {

    @Inject
    private StatusReader reader;

    @Inject
    private AuditSubject subject;

    /** The PDF; {@link NothingFound} without the proof. */
    @Requires(Permission.PETITIONER)
    public StatusReader.Pdf download(UUID documentId) {
        StatusReader.Pdf pdf = reader.document(documentId).orElseThrow(() -> new RefusedException(new NothingFound()));
        subject.matter(pdf.matterId());
        subject.detail("document", documentId.toString());
        return pdf;
    }
}
