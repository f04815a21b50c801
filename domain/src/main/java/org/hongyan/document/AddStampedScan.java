package org.hongyan.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.internal.StampedScan;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The printed document comes back stamped and scanned. It is taken only if it is this document: by the code on the
 * scan, or, where no camera could read it, by the check code typed from the paper.
 */
@UseCase
@LegalBasis("信访工作条例 第二十三条、第三十二条")
public class AddStampedScan {

    private static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    private Documents documents;

    @Inject
    private AuditSubject subject;

    /**
     * Takes the scan.
     *
     * @param scan PDF, JPEG or PNG, 20 MB at most
     * @param typedCode the check code as printed, or empty where the scan shows it
     */
    @Requires({Permission.HANDLE, Permission.DISPATCH, Permission.REGISTER, Permission.REVIEW})
    public void add(UUID documentId, byte[] scan, String typedCode) {
        DocumentLine line = documents
                .byId(documentId)
                .filter(DocumentLine::signed)
                .orElseThrow(() -> new RefusedException(new DocumentNotFound()));
        subject.matter(line.matterId());
        subject.detail("document", documentId.toString());
        if (scan == null || scan.length == 0) {
            throw new InvalidInputException(List.of(new FieldError("/scan", "scan.missing")));
        }
        if (scan.length > LARGEST) {
            throw new InvalidInputException(List.of(new FieldError("/scan", "scan.tooLarge")));
        }
        StampedScan read = StampedScan.of(scan)
                .orElseThrow(() -> new InvalidInputException(List.of(new FieldError("/scan", "scan.unreadable"))));
        String typed = typedCode == null ? "" : typedCode.strip().toUpperCase(Locale.ROOT);
        String code = read.checkCode().orElse(typed);
        if (code.isEmpty()) {
            throw new InvalidInputException(List.of(new FieldError("/code", "scan.codeMissing")));
        }
        if (!documents.checkCode(documentId).filter(code::equals).isPresent()) {
            throw new RefusedException(new WrongScan(line.number(), code));
        }
        documents.seal(documentId, SealMethod.STAMPED_SCAN, read.pdf());
    }
}
