package org.hongyan.library;

import org.hongyan.shared.Refusal;

/** Somebody wrote another version meanwhile. */
public record LibraryEntryChanged(int version) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}
