package org.hongyan.leader;

import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.SignedDocument;
import org.hongyan.matter.Matter;

/** What the signature of one kind of leader's paper asks for and brings about. */
interface SignedPaper {

    /** Its kind. */
    DocumentKind kind();

    /** Refuses what must not be signed, or not by the acting person. */
    void require(Matter matter, LeaderPaper paper);

    /** What it says when it is signed; for words that depend on that moment. */
    default DocumentContent settle(Matter matter, LeaderPaper paper, DocumentContent content) {
        return content;
    }

    /** What follows; the document has its number. */
    void after(Matter matter, LeaderPaper paper, DocumentContent content, SignedDocument document);
}
