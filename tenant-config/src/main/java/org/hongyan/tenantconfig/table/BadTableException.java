package org.hongyan.tenantconfig.table;

import java.util.List;

/** A table that cannot be brought in, with everything that is wrong with it; each fault names its line or code. */
public class BadTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<String> faults;

    public BadTableException(String table, List<String> faults) {
        super(table + " is refused, nothing was changed: " + shown(faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }

    private static String shown(List<String> faults) {
        String text = String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size())));
        return faults.size() <= SHOWN ? text : text + "; and " + (faults.size() - SHOWN) + " more";
    }
}
