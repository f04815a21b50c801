package org.hongyan.petition;

import org.hongyan.shared.Refusal;

/**
 * An accusation of a breach of discipline belongs into the sealed channel; nothing has been stored.
 *
 * @param officeCode code of the discipline office, empty if none takes part
 */
public record AccusationNotTakenHere(String officeCode, String office, String phone, String address)
        implements Refusal {}
