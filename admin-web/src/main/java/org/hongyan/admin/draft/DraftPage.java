package org.hongyan.admin.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.admin.faces.Format;
import org.hongyan.draft.Drafts;
import org.hongyan.draft.KeptDraft;

/** What {@code ad:draft} writes into a page that is opened: the draft kept for it, if any. */
@Named
@RequestScoped
public class DraftPage {

    private final Drafts drafts;
    private final Map<String, Optional<KeptDraft>> found = new HashMap<>();

    /** For the proxy. */
    protected DraftPage() {
        this(null);
    }

    @Inject
    public DraftPage(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The fields as JSON; nothing when a form comes back, since it brings its own input. */
    public String content(String page, UUID matterId) {
        return draft(page, matterId).map(KeptDraft::content).orElse("");
    }

    /** When it was saved. */
    public String savedAt(String page, UUID matterId) {
        return draft(page, matterId)
                .map(kept -> Format.shortMinute(kept.savedAt()))
                .orElse("");
    }

    private Optional<KeptDraft> draft(String page, UUID matterId) {
        return FacesContext.getCurrentInstance().isPostback()
                ? Optional.empty()
                : found.computeIfAbsent(page + " " + matterId, key -> drafts.find(page, matterId));
    }
}
