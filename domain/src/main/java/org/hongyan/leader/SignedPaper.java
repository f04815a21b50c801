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

    /** What follows; the document has its number. */
    void after(Matter matter, LeaderPaper paper, DocumentContent content, SignedDocument document);
}
