package org.hongyan.admin.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was registered in one view and is not printed yet, the newest last. Its codes are never written to a disk. */
public class RegisteredPile implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More are not gathered, so that none is forgotten. */
    private static final int MOST = 20;

    private transient List<Registered> all;

    void add(Registered one) {
        getAll().add(one);
    }

    void clear() {
        getAll().clear();
    }

    boolean full() {
        return getAll().size() >= MOST;
    }

    /** True if anything waits. */
    public boolean isWaiting() {
        return !getAll().isEmpty();
    }

    public List<Registered> getAll() {
        if (all == null) {
            all = new ArrayList<>();
        }
        return all;
    }

    public int getSize() {
        return getAll().size();
    }

    /** The newest of them. */
    public Registered getLast() {
        return getAll().get(getSize() - 1);
    }

    /** True if any of them has a code to print. */
    public boolean isCodes() {
        return getAll().stream().anyMatch(one -> !one.receipt().codes().isEmpty());
    }
}
