package org.hongyan.admin.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matching.AnswerMatch;
import org.hongyan.matching.MatchRequest;
import org.hongyan.matching.Matches;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.omnifaces.util.Faces;

/** Questions of other offices whether their petition is one of the own body's matters. */
@Named
@RequestScoped
public class MatchingAnswerPage {

    private static final int SHOWN = 20;

    @Inject
    private Matches matches;

    @Inject
    private AnswerMatch answers;

    @Inject
    private MatterReader matters;

    @Inject
    private DoneNotes notes;

    private List<MatchRequest> requests;
    private final Map<UUID, MatterView> own = new HashMap<>();
    private String reason;

    /** Those that wait, the first due first. */
    public List<MatchRequest> getRequests() {
        if (requests == null) {
            requests = matches.waiting(SHOWN);
        }
        return requests;
    }

    /** The own matter it is about. */
    public MatterView matter(MatchRequest request) {
        return own.computeIfAbsent(request.matterId(), matters::open);
    }

    /** What speaks for it. */
    public List<String> inFavour(MatchRequest request) {
        return ReasonTexts.inFavour(request.reasons());
    }

    /** What speaks against it. */
    public List<String> against(MatchRequest request) {
        return ReasonTexts.against(request.reasons());
    }

    /** It is the same person with the same matter. */
    public void confirm(UUID requestId) {
        answers.confirm(requestId);
        done("matching.answer.confirmed");
    }

    /** It is not. */
    public void deny(UUID requestId) {
        answers.deny(requestId, reason);
        done("matching.answer.denied");
    }

    private void done(String message) {
        notes.say(Texts.text(message));
        Faces.redirect("matching/answer");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
