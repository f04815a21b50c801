package org.hongyan.tenant;

import java.util.List;
import java.util.Optional;

/** The tree of places, from the province down to townships. */
public interface Divisions {

    Optional<Division> byCode(String code);

    /** Places directly below, by code; for null the provinces. */
    List<Division> children(String code);

    /** From the province down to the place itself; empty if there is no such place. */
    List<Division> path(String code);

    /** Places whose name contains the text, higher levels first, at most {@code limit}. */
    List<Division> search(String text, int limit);

    /** Every place, higher levels first; fewer than two thousand in a province. */
    List<Division> all();
}
