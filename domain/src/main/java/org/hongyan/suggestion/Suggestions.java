package org.hongyan.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored suggestions of deputies, as far as the caller's body may see them. */
public interface Suggestions {

    void add(DeputySuggestion suggestion);

    void add(SuggestionAnswer answer);

    void add(SuggestionPaper paper);

    void add(SuggestionLink link);

    /** Takes a link away; false if there is none. */
    boolean unlink(UUID suggestionId, UUID matterId);

    Optional<DeputySuggestion> byId(UUID id);

    /** Locked until the transaction ends. */
    Optional<DeputySuggestion> forChange(UUID id);

    /**
     * One page of a body's suggestions.
     *
     * @param received those assigned to the body, else those it entered
     */
    List<DeputySuggestion> page(UUID bodyId, boolean received, SuggestionQuery query);

    /** Answers by round. */
    List<SuggestionAnswer> answers(UUID suggestionId);

    void add(SuggestionPart part);

    /** Parts of co-handlers as far as the caller's body may see them, the oldest first. */
    List<SuggestionPart> parts(UUID suggestionId);

    /** What co-handling bodies still owe, by suggestion: the parts asked of this body and not answered. */
    List<SuggestionPart> owed(UUID bodyId);

    /**
     * What waits for a body, in the order of its days: at the congress what is to be assigned, judged or closed and what is
     * overdue; at a body of the government what is to be answered.
     *
     * @param congress true for a body of a congress
     */
    List<DeputySuggestion> waiting(UUID bodyId, boolean congress, LocalDate today, int limit);

    /** Signed papers, in the order of their days. */
    List<SuggestionPaper.Line> papers(UUID suggestionId);

    Optional<byte[]> pdf(UUID paperId);

    /** Matters linked to it, by number. */
    List<SuggestionLink.Line> links(UUID suggestionId);

    /** Next serial of the numbers. */
    long nextSerial();
}
