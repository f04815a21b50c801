package org.hongyan.shared;

/** Carries a {@link Refusal} out of a use case; the transaction is rolled back. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.key());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
