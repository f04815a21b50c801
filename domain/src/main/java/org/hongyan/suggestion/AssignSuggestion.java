package org.hongyan.suggestion;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.deadline.ClockKind;
import org.hongyan.deadline.ClockVariant;
import org.hongyan.deadline.Deadlines;
import org.hongyan.reply.FieldChecks;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.Unit;

/**
 * The congress assigns a filed suggestion to the government at its place, which answers within three months, a complex
 * one within six (CL17); or sends it back to the deputies, who are told the petition channel.
 */
@UseCase
@LegalBasis("全国人民代表大会代表建议、批评和意见处理办法")
public class AssignSuggestion {

    @Inject
    private SuggestionDesk desk;

    @Inject
    private SuggestionReader reader;

    @Inject
    private SuggestionPapers papers;

    @Inject
    private Deadlines deadlines;

    /** Assigns it with a letter in the layout of official documents. */
    @Requires(Permission.DISPATCH)
    public void assign(UUID id, UUID receiverBodyId, boolean complex) {
        DeputySuggestion suggestion = desk.own(id);
        suggestion.require(DeputySuggestion.State.FILED);
        new FieldChecks()
                .unless(receiverBodyId != null, "/receiver", "suggestion.receiver")
                .done();
        Unit receiver = reader.receivers().stream()
                .filter(one -> one.id().equals(receiverBodyId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new OtherGovernment()));
        suggestion.assign(
                receiver,
                complex,
                deadlines
                        .due(
                                ClockKind.DEPUTY_SUGGESTION,
                                complex ? ClockVariant.COMPLEX : ClockVariant.STANDARD,
                                desk.today())
                        .due(),
                desk.today());
        papers.letter(suggestion, desk.actor(), desk.today());
    }

    /** Sends it back with a paper for the deputies; nothing goes to the government. */
    @Requires(Permission.DISPATCH)
    public void sendBack(UUID id, NoSuggestionGround ground, String remark) {
        DeputySuggestion suggestion = desk.own(id);
        suggestion.require(DeputySuggestion.State.FILED);
        new FieldChecks()
                .unless(ground != null, "/ground", "suggestion.ground")
                .required("/remark", remark, FieldChecks.LONG)
                .done();
        suggestion.sendBack(ground, remark, desk.today());
        papers.sentBack(suggestion, desk.actor(), desk.today());
    }
}
