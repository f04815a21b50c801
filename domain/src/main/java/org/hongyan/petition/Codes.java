package org.hongyan.petition;

import java.util.List;

/** Fresh query codes, one for each petitioner, with the keyed hashes to store. Lives for one request. */
record Codes(List<String> codes, List<String> proofs) {

    @Override
    public String toString() {
        return "Codes[" + codes.size() + "]";
    }
}
