package org.hongyan.privacy;

/** The keys are missing, unreadable or not the ones the data was written with. One sentence, for the operator. */
public class KeyRingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyRingException(String sentence) {
        super(sentence);
    }

    public KeyRingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
