package org.hongyan.portal.submit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongyan.petition.PublicDrafts;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.tenant.CurrentCaller;
import org.omnifaces.util.Faces;

/**
 * The draft of this browser: a random cookie, of which the server keeps a keyed hash only. Nothing is stored before
 * the first answer.
 */
@RequestScoped
public class CitizenDraft {

    private static final String COOKIE = "draft";
    private static final int THIRTY_DAYS = 30 * 24 * 3600;
    private static final Jsonb JSON = JsonbBuilder.create();

    private final PublicDrafts drafts;
    private final QueryCodes codes;
    private final CurrentCaller caller;
    private Answers answers;
    private String proof;

    /** For the proxy. */
    protected CitizenDraft() {
        this(null, null, null);
    }

    @Inject
    public CitizenDraft(PublicDrafts drafts, QueryCodes codes, CurrentCaller caller) {
        this.drafts = drafts;
        this.codes = codes;
        this.caller = caller;
    }

    /** What has been answered so far; empty answers where there is no draft. */
    public Answers answers() {
        if (answers == null) {
            answers = stored().map(json -> JSON.fromJson(json, Answers.class)).orElseGet(Answers::new);
        }
        return answers;
    }

    private Optional<String> stored() {
        for (String candidate : proofs()) {
            caller.present(candidate);
            Optional<String> json = drafts.load(candidate);
            if (json.isPresent()) {
                proof = candidate;
                return json;
            }
        }
        return Optional.empty();
    }

    private List<String> proofs() {
        HttpServletRequest request = Faces.getRequest();
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().matches("[0-9a-f]{16,128}"))
                .findFirst()
                .map(cookie -> codes.draftProofsOf(cookie.getValue()))
                .orElse(List.of());
    }

    /** True if this browser has begun before. */
    public boolean begun() {
        answers();
        return proof != null;
    }

    /** The keyed hash under which draft, files and the answer of the submission are found; null before {@link #save}. */
    public String proof() {
        answers();
        return proof;
    }

    /** Keeps the answers; the first time it gives the browser its cookie. */
    public void save() {
        if (proof() == null) {
            String cookie = codes.freshDraftCookie();
            proof = codes.draftProofOf(cookie);
            give(cookie, THIRTY_DAYS);
        }
        caller.present(proof);
        drafts.save(proof, JSON.toJson(answers));
    }

    /** Forgets the draft, here and in the browser. */
    public void discard() {
        if (proof() != null) {
            drafts.discard(proof);
        }
        give("", 0);
        answers = new Answers();
        proof = null;
    }

    private static void give(String value, int seconds) {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/submit");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
