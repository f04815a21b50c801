package org.hongyan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hongyan.document.internal.Paper;

/** Shows a document as PDF (A4, GB/T 9704) or as HTML for the editor, both from the same template. */
@ApplicationScoped
public class DocumentRenderer {

    /** The PDF. On a registration receipt the query code is left blank. */
    public byte[] toPdf(PrintedDocument document) {
        return Paper.of(document, List.of()).pdf();
    }

    /**
     * The registration receipt with the petitioner's query code: the only document that bears it, made for this one
     * reader and stored nowhere.
     *
     * @param codeGroups the three groups of six digits
     */
    public byte[] receiptToPdf(PrintedDocument receipt, List<String> codeGroups) {
        if (!(receipt.wording().content() instanceof DocumentContent.RegistrationReceipt)) {
            throw new IllegalArgumentException("a query code stands on a registration receipt only");
        }
        return Paper.of(receipt, codeGroups).pdf();
    }

    /**
     * The same text as an {@code article} of class {@code paperdoc} for a page of ours: a fragment without style or
     * script, everything typed escaped, never with a query code.
     */
    public String toHtml(PrintedDocument document) {
        return Paper.of(document, List.of()).html();
    }

    /** Characters of the text that no font of ours has; they are printed as 〓. */
    public String unprintable(PrintedDocument document) {
        return Paper.of(document, List.of()).unprintable();
    }
}
