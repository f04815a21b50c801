package org.hongyan.admin.internal;

import jakarta.persistence.OptimisticLockException;

/** Tells a row that somebody else changed in the meantime from everything else that can go wrong with the database. */
public final class LostLock {

    private LostLock() {}

    /** True if the transaction was lost to somebody who was faster. */
    public static boolean is(Throwable thrown) {
        return thrown instanceof OptimisticLockException;
    }
}
