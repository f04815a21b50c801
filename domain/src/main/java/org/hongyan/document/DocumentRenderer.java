package org.hongyan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongyan.document.internal.Forms;
import org.hongyan.document.internal.Paper;

/** Shows a document as PDF (A4, GB/T 9704) or as HTML for the editor, both from the same template. */
@ApplicationScoped
public class DocumentRenderer {

    private final Templates templates;

    /** With nothing but the shared templates. */
    public DocumentRenderer() {
        this(null);
    }

    /** With the templates of offices. */
    @Inject
    public DocumentRenderer(Templates templates) {
        this.templates = templates;
    }

    /** The document of an office as it is signed: made from the version of its template that is in force. */
    public byte[] toPdf(PrintedDocument document, TemplateVersion template) {
        return Paper.of(document, List.of(), source(document, template)).pdf();
    }

    /** What the document must show and would not, made from that version of the template; by name. */
    public List<String> lacking(PrintedDocument document, TemplateVersion template) {
        return Paper.lacking(document, source(document, template));
    }

    /** A template fits one content; a document with another one is made from the shared template. */
    private static String source(PrintedDocument document, TemplateVersion template) {
        return Forms.contentOf(document.kind()).isInstance(document.wording().content()) ? template.source() : null;
    }

    /** The PDF. On a registration receipt the query code is left blank. */
    public byte[] toPdf(PrintedDocument document) {
        return Paper.of(document, List.of()).pdf();
    }

    /**
     * The registration receipt with the petitioner's query code: the only document that bears it, made for this one
     * reader and stored nowhere.
     *
     * @param codeGroups the three groups of six digits
     * @param officeId the office that registers
     */
    public byte[] receiptToPdf(PrintedDocument receipt, List<String> codeGroups, UUID officeId) {
        if (!(receipt.wording().content() instanceof DocumentContent.RegistrationReceipt)) {
            throw new IllegalArgumentException("a query code stands on a registration receipt only");
        }
        TemplateVersion template = inForce(officeId, receipt.kind());
        return Paper.of(receipt, codeGroups, source(receipt, template)).pdf();
    }

    /**
     * The same text as an {@code article} of class {@code paperdoc} for a page of ours: a fragment without style or
     * script, everything typed escaped, never with a query code.
     */
    public String toHtml(PrintedDocument document) {
        return Paper.of(document, List.of()).html();
    }

    /** The same as {@link #toHtml(PrintedDocument)}, for a draft of that office, from its template in force. */
    public String toHtml(PrintedDocument document, UUID officeId) {
        return Paper.of(document, List.of(), source(document, inForce(officeId, document.kind())))
                .html();
    }

    private TemplateVersion inForce(UUID officeId, DocumentKind kind) {
        return templates == null ? TemplateVersion.shared(kind) : templates.inForce(officeId, kind);
    }

    /** Characters of the text that no font of ours has; they are printed as 〓. */
    public String unprintable(PrintedDocument document) {
        return Paper.of(document, List.of()).unprintable();
    }
}
