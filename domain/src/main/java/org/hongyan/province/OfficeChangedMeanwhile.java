package org.hongyan.province;

import org.hongyan.shared.Refusal;

/** Somebody else changed the office after the page was opened. */
public record OfficeChangedMeanwhile(String office) implements Refusal {

    @Override
    public boolean overtaken() {
        return true;
    }
}
