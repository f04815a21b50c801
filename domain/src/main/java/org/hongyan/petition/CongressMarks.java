package org.hongyan.petition;

import java.util.Optional;
import java.util.UUID;

/** Classes of matters in the register of the acting people's congress. */
public interface CongressMarks {

    /** True if the acting office is a people's congress, which classes what it registers. */
    boolean classes();

    void add(CongressMark mark);

    /** The class of a matter, empty for one not classed and for every other body. */
    Optional<CongressClass> of(UUID matterId);
}
