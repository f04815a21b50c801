package org.hongyan.procedure;

import java.util.List;
import java.util.UUID;

/** Wishes to withdraw a matter, for whoever has a part in it. */
public interface Withdrawals {

    void add(Withdrawal withdrawal);

    /** Those that wait, in the order they were asked. */
    List<Withdrawal> open(UUID matterId);
}
