package org.hongyan.admin.register;

import java.io.Serializable;

/** One demand as the clerk types it. */
public class DemandRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }
}
