package org.hongyan.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hearings of the caller's own body. */
public interface Hearings {

    void add(Hearing hearing);

    /** The one that is announced or held, without a conclusion. */
    Optional<Hearing> open(UUID matterId);

    /** All of them, the latest first. */
    List<Hearing> ofMatter(UUID matterId);
}
