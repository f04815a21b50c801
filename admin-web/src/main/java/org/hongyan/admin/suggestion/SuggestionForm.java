package org.hongyan.admin.suggestion;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.shared.RefusedException;
import org.hongyan.suggestion.DeputySuggestion;
import org.hongyan.suggestion.SuggestionNotFound;
import org.hongyan.suggestion.SuggestionReader;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What every page about one suggestion needs. */
public abstract class SuggestionForm {

    @Inject
    private SuggestionReader suggestions;

    @Inject
    private SuggestionChips chips;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private SuggestionReader.View view;

    /** True if the address names one. */
    protected boolean named() {
        return id != null && !id.isEmpty();
    }

    public UUID getId() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException noId) {
            throw new RefusedException(new SuggestionNotFound());
        }
    }

    public SuggestionReader.View getView() {
        if (view == null) {
            view = suggestions.open(getId());
        }
        return view;
    }

    public DeputySuggestion getSuggestion() {
        return getView().suggestion();
    }

    /** The time left, null if nothing is due. */
    public DueChip getChip() {
        return chips.of(getSuggestion());
    }

    protected SuggestionReader suggestions() {
        return suggestions;
    }

    /** Says what was done and shows the suggestion. */
    protected void done(UUID which, String message, Object... args) {
        notes.say(Texts.text(message, args));
        Faces.redirect("suggestion/item/%s", which);
    }
}
