package org.hongyan.fairness;

import java.util.List;
import java.util.UUID;

/** Who is complained of in matters the caller has a part in. */
public interface Namings {

    void add(ComplainedOf naming);

    /** All of the matter, lifted ones too, in the order they were entered. */
    List<ComplainedOf> ofMatter(UUID matterId);
}
