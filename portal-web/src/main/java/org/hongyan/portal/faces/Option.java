package org.hongyan.portal.faces;

/** One choice of a group of radio buttons. */
public record Option(String value, String label, String hint) {

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }
}
