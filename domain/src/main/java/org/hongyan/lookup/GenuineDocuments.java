package org.hongyan.lookup;

import java.util.Optional;

/** Documents as papers: found by what is printed on them, by anybody. */
public interface GenuineDocuments {

    /** The document with this number and this check code, both as {@link PrintedMarks} reads them. */
    Optional<GenuineDocument> find(String number, String checkCode);
}
