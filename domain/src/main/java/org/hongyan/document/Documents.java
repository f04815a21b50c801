package org.hongyan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The documents of matters. Drafted and signed by the body the caller acts for, read by whom its kind says; row
 * security holds both. Called inside the transaction of a use case.
 */
public interface Documents {

    /** Puts a draft into the file. */
    UUID draft(NewDocument document);

    /** Changes the words of a draft. */
    void revise(UUID id, Wording wording);

    /** Takes a draft out of the file. */
    void drop(UUID id);

    /**
     * Signs a draft with its final words, as the caller and on this day: it gets its number, its PDF and its check
     * code and never changes again. The number's counter stays locked until the transaction ends, so sign late.
     */
    SignedDocument sign(UUID id, Wording wording);

    /** Drafts and signs at once, for kinds that whoever drafts them may sign. */
    SignedDocument issue(NewDocument document);

    /** Records how a signed document was served on a petitioner. */
    void serve(
            UUID documentId, UUID petitionerId, ServingMethod method, LocalDate on, boolean refused, String receiver);

    Optional<DocumentLine> byId(UUID id);

    /** Those the caller may see, in the order they were drafted. */
    List<DocumentLine> ofMatter(UUID matterId);

    /** Signed ones of a kind that the caller may see, of whatever matter, the latest first. */
    List<DocumentLine> signed(DocumentKind kind, int atMost);

    /** Every service of every document of the matter, in the order they were recorded. */
    List<ServiceLine> servicesOf(UUID matterId);

    /** What the document says. */
    Optional<Wording> wording(UUID id);

    /**
     * The PDF to be read: the sealed one if there is one; before that the one that was signed, which says on every page
     * that it has no seal, or nobody's signature, yet. Empty for a draft.
     */
    Optional<byte[]> pdf(UUID id);

    /** The PDF exactly as it was signed, to be printed and stamped; empty for a draft and for another body. */
    Optional<byte[]> forStamping(UUID id);

    /** The code printed on a signed document. */
    Optional<String> checkCode(UUID id);

    /** Keeps the sealed paper of a document of the own body, once. */
    void seal(UUID id, SealMethod method, byte[] pdf);

    /** Documents of the matter that have their seal. */
    Set<UUID> sealed(UUID matterId);
}
