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
    private boolean printed;
    private boolean asked;

    void add(Registered one) {
        getAll().add(one);
        printed = false;
    }

    /** Lets go of the codes; those that were not printed only when it is said a second time. True if nothing is left. */
    boolean letGo() {
        if (isCodes() && !printed && !asked) {
            asked = true;
            return false;
        }
        getAll().clear();
        printed = false;
        asked = false;
        return true;
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

    /** True if the browser has printed them, as far as it can tell. */
    public boolean isPrinted() {
        return printed;
    }

    public void setPrinted(boolean newPrinted) {
        printed = newPrinted;
    }

    /** True after somebody wanted to go on with codes that are on no paper yet. */
    public boolean isAsked() {
        return asked;
    }

    /** True if any of them has a code to print. */
    public boolean isCodes() {
        return getSealed() > 0;
    }

    /** How many of them have a code to print. */
    public long getSealed() {
        return getAll().stream().filter(one -> !one.receipt().codes().isEmpty()).count();
    }
}
