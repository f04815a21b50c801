package org.hongyan.lookup;

import java.util.UUID;

/** Reads what the proofs presented in this request open of the record of the handling. */
public interface OwnRecordReader {

    /** Everything of that matter; empty lists without a proof. */
    OwnRecord of(UUID matterId);
}
