package org.hongyan.admin.faces;

/** Names that pages, filters and scripts share. */
public final class DeskView {

    /** Request parameter: the page had expired and was opened again; drafts bring the text back. */
    public static final String EXPIRED = "expired";

    private DeskView() {}
}
