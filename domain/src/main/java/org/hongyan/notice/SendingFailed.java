package org.hongyan.notice;

/** A message could not be handled now. */
public class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    /**
     * @param fault a few words for the operator, without anything personal, for example {@code HTTP 503}
     * @param lasting true if trying again cannot help
     */
    public SendingFailed(String fault, boolean lasting) {
        super(fault);
        this.lasting = lasting;
    }

    public boolean isLasting() {
        return lasting;
    }
}
