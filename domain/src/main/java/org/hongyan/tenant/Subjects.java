package org.hongyan.tenant;

import java.util.List;
import java.util.Optional;

/** The subject tree that all offices share. */
public interface Subjects {

    Optional<Subject> byCode(String code);

    /** Subjects directly below, in the order of the tree; for null those of the first level. */
    List<Subject> children(String code);

    /** The whole tree, every subject after its superior. */
    List<Subject> all();
}
